package org.fanzha.register;

import java.util.List;

/**
 * What is wrong, or was assumed, about one value.
 *
 * @param field      null where it is about the row as a whole
 * @param message    a Chinese sentence: what happened and what to do
 * @param candidates ids of the entries that the value of a link may mean
 */
public record Problem(Field<?> field, Grade grade, Code code, String message, List<Long> candidates) {
    public static Problem of(Field<?> field, Grade grade, Code code, Object... details) {
        return new Problem(field, grade, code, code.sentence(details), List.of());
    }

    public Problem withCandidates(List<Long> ids) {
        return new Problem(field, grade, code, message, ids);
    }
}
