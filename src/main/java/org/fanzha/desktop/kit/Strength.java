package org.fanzha.desktop.kit;

import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What to say of a password while it is typed: length counts most, mixed kinds of characters help. */
enum Strength {
    NONE(""), SHORT("太短，至少 8 个字符"), FAIR("可以用；再长一些更稳妥，比如几个不相干的拼音连起来"), GOOD("很好");

    private static final int SHORTEST = 8;
    private static final int LONG = 14;
    private static final int MIDDLE = 10;
    private final String words;

    Strength(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Strength of(String typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        if (typed.length() < SHORTEST) {
            return SHORT;
        }
        long varied = typed.chars().distinct().count();
        boolean isGood = typed.length() >= LONG || typed.length() >= MIDDLE && kinds(typed) >= 3;
        return isGood && varied >= SHORTEST - 1 ? GOOD : FAIR;
    }

    private static long kinds(String typed) {
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit,
                c -> !Character.isLetterOrDigit(c)).filter(kind -> typed.chars().anyMatch(kind)).count();
    }
}
