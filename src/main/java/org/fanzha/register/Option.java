package org.fanzha.register;

import java.util.List;

/**
 * One value of a choice: the code is kept, the label shown, the other names understood in sheets.
 * Equal by code, so that a relabelled option stays the same value.
 */
public record Option(String code, String label, List<String> otherNames) {
    public static Option of(String code, String label, String... otherNames) {
        return new Option(code, label, List.of(otherNames));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
