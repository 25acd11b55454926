package org.fanzha.intake.layout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.ChoiceWords;
import org.fanzha.register.Field;

/** Whether what stands in a column is what a field may hold: asked of choices only, whose words are a closed list. */
final class ContentWords {
    private static final int LOOKED_AT = 40;
    private static final Map<Field<?>, ChoiceWords> WORDS = new ConcurrentHashMap<>();

    private ContentWords() {
    }

    /** The share of the column's filled cells whose words the field knows; -1 where nothing can be said. */
    static double share(Field<?> field, int column, List<RawRow> data) {
        if (field.type().choices().isEmpty()) {
            return -1;
        }
        List<RawCell> cells = data.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).limit(LOOKED_AT).toList();
        long known = cells.stream().filter(cell -> isKnown(field, cell.text())).count();
        return cells.isEmpty() ? -1 : (double) known / cells.size();
    }

    private static boolean isKnown(Field<?> field, String text) {
        ChoiceWords words = WORDS.computeIfAbsent(field, f -> new ChoiceWords(f.type().choices().orElseThrow()));
        return words.named(text).isPresent() || ChoiceWords.parts(text).stream().allMatch(part -> words.named(part).isPresent());
    }
}
