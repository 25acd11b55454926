package org.fanzha.register;

/**
 * What is wrong, or was assumed, about one value.
 *
 * @param field   null where it is about the row as a whole
 * @param message a Chinese sentence: what happened and what to do
 */
public record Problem(Field<?> field, Grade grade, Code code, String message) {
    public static Problem of(Field<?> field, Grade grade, Code code, Object... details) {
        return new Problem(field, grade, code, code.sentence(details));
    }
}
