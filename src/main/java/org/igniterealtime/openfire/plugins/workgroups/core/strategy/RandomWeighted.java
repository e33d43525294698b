package org.igniterealtime.openfire.plugins.workgroups.core.strategy;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * By chance, each in front as often as his weight says among the weights of those who may be asked; weight 0 behind all others. Each
 * draws -ln(u) / weight with u of his own, and the smallest is first (Efraimidis and Spirakis, Weighted random sampling, 2006). The
 * chance is taken from the draw's text, so that every decision can be looked at again. Ties: by address.
 */
final class RandomWeighted implements AgentStrategy {

    @Override
    public Comparator<Candidate> order(String draw) {
        return comparing((Candidate one) -> drawn(draw, one)).thenComparing(Candidate::address);
    }

    private static double drawn(String draw, Candidate one) {
        int weight = one.skill().weight();
        return weight == 0 ? Double.POSITIVE_INFINITY : -Math.log(chance(draw + ' ' + one.address())) / weight;
    }

    // FNV-1a over the text, and the finaliser of SplitMix64 to spread it over all bits; strictly between 0 and 1.
    private static double chance(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return ((hash >>> 11) + 0.5) * 0x1.0p-53;
    }
}
