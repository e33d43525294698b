package org.igniterealtime.openfire.plugins.workgroups.core.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** How numbers are compared. */
public enum Comparison {
    LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    static Optional<Comparison> of(String symbol) {
        return Stream.of(values()).filter(one -> one.symbol.equals(symbol)).findFirst();
    }

    boolean holds(BigDecimal value, BigDecimal bound) {
        int order = value.compareTo(bound);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Reads a number such as {@code 5} or {@code -2.50}, of at most forty digits; empty if it is anything else. */
    static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9]{1,20}(\\.[0-9]{1,20})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Its symbol in a rule. */
    @Override
    public String toString() {
        return symbol;
    }
}
