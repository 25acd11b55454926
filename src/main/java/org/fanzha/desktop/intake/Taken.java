package org.fanzha.desktop.intake;

import java.util.Optional;

import org.fanzha.intake.ColumnMatch;

/** How a column was taken, with the sign that says it without colour. */
enum Taken {
    TITLE("✓", "按名称认出"), SYNONYM("≈", "按别名认出"), LEARNED("★", "照您说的"), NOT("×", "不采用");

    private final String sign;
    private final String title;

    Taken(String sign, String title) {
        this.sign = sign;
        this.title = title;
    }

    static Taken of(Optional<ColumnMatch> match) {
        return match.filter(m -> m.field() != null).map(m -> switch (m.by()) {
            case TITLE -> TITLE;
            case SYNONYM -> SYNONYM;
            case LEARNED -> LEARNED;
        }).orElse(NOT);
    }

    String words(Optional<ColumnMatch> match) {
        return sign + " " + match.filter(m -> m.field() != null).map(m -> m.field().title()).orElse("不采用");
    }

    /** How a column was taken, for the clerk. */
    String sentence(Optional<ColumnMatch> match) {
        return switch (this) {
            case TITLE -> "表头就是“" + field(match) + "”。";
            case SYNONYM -> "表头是别的叫法，认作“" + field(match) + "”。";
            case LEARNED -> "照您说的，认作“" + field(match) + "”。";
            case NOT -> match.filter(m -> m.by() == ColumnMatch.By.LEARNED).isPresent() ? "照您说的，没有采用；原文随行保存。"
                    : match.filter(m -> !m.heading().isBlank()).isPresent() ? "没有采用：这种台账里没有对应的一项；原文随行保存。"
                    : "没有采用：这一列没有表头，认不出是哪一项；原文随行保存。";
        };
    }

    private static String field(Optional<ColumnMatch> match) {
        return match.map(m -> m.field().title()).orElse("");
    }

    String legend() {
        return sign + " " + title;
    }

    String style() {
        return "taken-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
