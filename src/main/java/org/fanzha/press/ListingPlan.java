package org.fanzha.press;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fanzha.paper.Listing;

/**
 * How a listing lies on its sheets: upright where its columns find room at full size, else on the side, and smaller
 * before cells are cut into many lines. Everything in points.
 *
 * @param isWide A4 on its side
 * @param size   of the type in the cells
 * @param widths of the columns, the row's number first; together as wide as the sheet between its margins
 */
record ListingPlan(boolean isWide, double size, double[] widths) {
    static final double MARGIN = 13 * Grid.MM;
    static final double PADDING = 3;
    /** 五号, 小五, 六号: smaller cannot be read. */
    private static final double[] SIZES = {10.5, 9, 7.5};
    /** What a column asks for at most, in em: longer texts turn. */
    private static final double MOST = 14;
    private static final double LEAST = 2;
    /** A name, a file's number. */
    private static final double SHORT = 4.5;

    static ListingPlan of(Glyphs glyphs, Listing listing) {
        double[] wanted = new double[listing.columns().size() + 1];
        double[] least = new double[wanted.length];
        String last = Integer.toString(listing.rows().size());
        wanted[0] = Math.max(LEAST, width(glyphs, last));
        least[0] = wanted[0];
        for (int i = 1; i < wanted.length; i++) {
            int column = i - 1;
            double head = width(glyphs, listing.columns().get(column).title());
            wanted[i] = Math.max(Math.min(head, 6), Math.min(MOST, widest(glyphs, listing, column)));
            least[i] = Math.max(LEAST, Math.min(wanted[i], Math.max(head / 2, solid(glyphs, listing, column))));
        }
        return fit(wanted, least);
    }

    private static ListingPlan fit(double[] wanted, double[] least) {
        if (needed(wanted, SIZES[0]) <= room(false)) {
            return new ListingPlan(false, SIZES[0], spread(wanted, wanted, SIZES[0], room(false)));
        }
        for (double size : SIZES) {
            double[] easy = IntStream.range(0, wanted.length).mapToDouble(i -> easy(wanted[i], least[i])).toArray();
            if (needed(easy, size) <= room(true)) {
                return new ListingPlan(true, size, spread(easy, wanted, size, room(true)));
            }
        }
        double size = SIZES[SIZES.length - 1];
        return new ListingPlan(true, size, needed(least, size) <= room(true)
                ? spread(least, wanted, size, room(true)) : squeezed(least, size));
    }

    /** Names and short words stay whole; what is longer may turn once. */
    private static double easy(double wanted, double least) {
        return wanted <= SHORT ? wanted : Math.max(least, wanted * 0.6);
    }

    double left() {
        return MARGIN;
    }

    double room() {
        return room(isWide);
    }

    double height() {
        return isWide ? Grid.PAGE_WIDTH : Grid.PAGE_HEIGHT;
    }

    private static double room(boolean wide) {
        return (wide ? Grid.PAGE_HEIGHT : Grid.PAGE_WIDTH) - 2 * MARGIN;
    }

    private static double needed(double[] ems, double size) {
        return Arrays.stream(ems).map(em -> em * size + 2 * PADDING).sum();
    }

    /** Every column what it needs; what is left goes to those that would like more, then to all but the row's number. */
    private static double[] spread(double[] base, double[] wanted, double size, double room) {
        double wishes = IntStream.range(0, base.length).mapToDouble(i -> wanted[i] - base[i]).sum() * size;
        double share = wishes > 0 ? Math.min(1, (room - needed(base, size)) / wishes) : 0;
        double[] widths = IntStream.range(0, base.length)
                .mapToDouble(i -> (base[i] + (wanted[i] - base[i]) * share) * size + 2 * PADDING).toArray();
        double grown = (room - widths[0]) / (Arrays.stream(widths).sum() - widths[0]);
        return IntStream.range(0, widths.length).mapToDouble(i -> i == 0 ? widths[0] : widths[i] * grown).toArray();
    }

    private static double[] squeezed(double[] least, double size) {
        double factor = room(true) / needed(least, size);
        return Arrays.stream(least).map(em -> (em * size + 2 * PADDING) * factor).toArray();
    }

    /** The width that nine in ten cells do with, so that one long remark does not widen its column. */
    private static double widest(Glyphs glyphs, Listing listing, int column) {
        double[] widths = listing.rows().stream().mapToDouble(row -> row.get(column).lines()
                .mapToDouble(line -> width(glyphs, line)).max().orElse(0)).sorted().toArray();
        return widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10] * 0.25 + widths[widths.length - 1] * 0.75;
    }

    /** The widest piece that should not be torn, such as a number or a day. */
    private static double solid(Glyphs glyphs, Listing listing, int column) {
        return listing.rows().stream().flatMap(row -> List.of(row.get(column).split("[^\\x21-\\x7E]+")).stream())
                .mapToDouble(piece -> width(glyphs, piece)).max().orElse(0);
    }

    static double width(Glyphs glyphs, String text) {
        return text.codePoints().mapToDouble(c -> glyphs.width(c, Face.BODY)).map(w -> w > 0.95 ? 1 : w).sum();
    }
}
