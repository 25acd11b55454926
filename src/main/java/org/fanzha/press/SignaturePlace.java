package org.fanzha.press;

/**
 * Where name and date of an unsealed paper begin: the name ends two characters from the right and the date
 * begins two characters after the name does; a date too long for that ends two characters from the right and
 * the name moves left.
 *
 * @param name points from the left of the text
 * @param date points from the left of the text
 */
record SignaturePlace(double name, double date) {
    static SignaturePlace of(double nameWidth, double dateWidth) {
        double right = Grid.WIDTH - 2 * Grid.CELL;
        double name = right - nameWidth;
        double date = name + 2 * Grid.CELL;
        return date + dateWidth <= right ? new SignaturePlace(name, date)
                : new SignaturePlace(right - dateWidth - 2 * Grid.CELL, right - dateWidth);
    }
}
