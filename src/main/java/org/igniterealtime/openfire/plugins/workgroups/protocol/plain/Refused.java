package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

import org.igniterealtime.openfire.plugins.workgroups.core.Answer;

/** Why a workgroup refused what an agent wanted, in words. */
final class Refused {

    private Refused() {
    }

    /** The text's key. */
    static String text(Answer answer) {
        if (!(answer instanceof Answer.Refused refused)) {
            return "plain.failed";
        }
        return switch (refused.why()) {
            case NOT_ON_DUTY -> "plain.refused.not-on-duty";
            case NOT_MEMBER -> "plain.refused.not-member";
            case NO_SUCH_OFFER, TOO_LATE -> "plain.refused.late";
            case NOT_IN_CHAT -> "plain.refused.not-in-chat";
            case ALREADY_ASKED -> "plain.refused.asked";
            default -> "plain.refused";
        };
    }
}
