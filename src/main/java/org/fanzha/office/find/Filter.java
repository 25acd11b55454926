package org.fanzha.office.find;

import java.util.List;
import org.fanzha.register.Field;

/**
 * What one column must hold; several filters must all hold. Texts are compared as they are shown, full and half
 * width and upper and lower case alike.
 *
 * @param texts one text to contain, any of several whole cells, or from and to with either empty; none for the rest
 */
public record Filter(Field<?> field, How how, List<String> texts) {
    /** {@code BETWEEN} compares numbers by value and days by as much as is written: until 2024-05 takes in all May. */
    public enum How { CONTAINS, ONE_OF, BETWEEN, BLANK, FILLED }

    public Filter {
        texts = List.copyOf(texts);
    }

    public static Filter contains(Field<?> field, String text) {
        return new Filter(field, How.CONTAINS, List.of(text));
    }

    /** @param cells whole cells as shown; an empty text stands for a blank cell */
    public static Filter oneOf(Field<?> field, List<String> cells) {
        return new Filter(field, How.ONE_OF, cells);
    }

    /** Both ends count; an empty text leaves that end open, a blank cell never fits. */
    public static Filter between(Field<?> field, String from, String to) {
        return new Filter(field, How.BETWEEN, List.of(from, to));
    }

    public static Filter blank(Field<?> field) {
        return new Filter(field, How.BLANK, List.of());
    }

    public static Filter filled(Field<?> field) {
        return new Filter(field, How.FILLED, List.of());
    }
}
