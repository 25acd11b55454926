package org.fanzha.desktop.intake;

import java.util.Optional;

import org.fanzha.intake.ColumnMatch;

/** How a column was taken, with the sign that says it without colour. */
enum Taken {
    TITLE("✓", "按名称认出"), SYNONYM("≈", "按别名认出"), LEARNED("★", "学过的叫法"), NOT("×", "没有采用");

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

    String legend() {
        return sign + " " + title;
    }

    String style() {
        return "taken-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
