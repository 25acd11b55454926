package org.fanzha.intake;

/**
 * The rows of a block as the clerk drew them: sheet rows from 1, both inclusive. Where one is moved the others give
 * way, so that the headings stay above the data.
 *
 * @param firstHeading what stands between the block's beginning and it is title
 * @param lastData     what stands below it is tail
 */
public record Lines(int firstHeading, int lastHeading, int firstData, int lastData) {
    public Lines headingFrom(int row) {
        int last = Math.max(row, lastHeading);
        int data = Math.max(firstData, last + 1);
        return new Lines(row, last, data, Math.max(lastData, data));
    }

    /** Data that began right below the headings does so afterwards. */
    public Lines headingTo(int row) {
        int data = firstData == lastHeading + 1 ? row + 1 : Math.max(firstData, row + 1);
        return new Lines(Math.min(firstHeading, row), row, data, Math.max(lastData, data));
    }

    /** Itself for the first row, above which no heading has room. */
    public Lines dataFrom(int row) {
        int last = Math.min(lastHeading, row - 1);
        return row < 2 ? this : new Lines(Math.min(firstHeading, last), last, row, Math.max(lastData, row));
    }

    /** Itself for the first row, above which no heading has room. */
    public Lines dataTo(int row) {
        return row < 2 ? this : row < firstData ? dataFrom(row).upTo(row) : upTo(row);
    }

    private Lines upTo(int row) {
        return new Lines(firstHeading, lastHeading, firstData, row);
    }
}
