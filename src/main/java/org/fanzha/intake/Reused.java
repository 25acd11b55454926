package org.fanzha.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table owes to what was said in earlier batches.
 *
 * @param layout       by which its columns were settled, where one was
 * @param columns      those of its columns that the layout settled
 * @param meanings     of texts in it, each once
 * @param registerSaid whether the clerk, and not the sheet, named the register; now or when the layout was learned
 */
public record Reused(Optional<Memory.Layout> layout, List<ColumnMatch> columns, List<Meant> meanings, boolean registerSaid) {
    public static final Reused NOTHING = new Reused(Optional.empty(), List.of(), List.of(), false);

    public boolean isEmpty() {
        return columns.isEmpty() && meanings.isEmpty();
    }

    /** Such as {@code “人员情况”是姓名；“下坝”是下坝村}; no data of people can stand in it. */
    public String words() {
        return Stream.concat(columns.stream().map(c -> words(c.heading(), c.field() == null ? "" : c.field().title())),
                meanings.stream().map(m -> words(m.written(), m.meant()))).collect(Collectors.joining("；"));
    }

    /** @param meant empty for what is left out */
    public static String words(String written, String meant) {
        return "“" + written + "”" + (meant.isEmpty() ? "不采用" : "是" + meant);
    }
}
