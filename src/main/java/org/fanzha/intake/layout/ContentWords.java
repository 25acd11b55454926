package org.fanzha.intake.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Field;

/** Whether what stands in a column is what a field may hold: asked of choices only, whose words are a closed list. */
final class ContentWords {
    private static final int LOOKED_AT = 40;
    private static final Pattern JOINT = Pattern.compile("[、，,;；/\\n\\s+]+");
    private static final Map<Field<?>, Set<String>> WORDS = new ConcurrentHashMap<>();

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
        Set<String> words = WORDS.computeIfAbsent(field, ContentWords::words);
        return words.contains(Text.canonical(text))
                || JOINT.splitAsStream(text.strip()).allMatch(part -> words.contains(Text.canonical(part)));
    }

    private static Set<String> words(Field<?> field) {
        Set<String> words = new HashSet<>();
        field.type().choices().orElseThrow().options().forEach(option -> {
            words.add(Text.canonical(option.label()));
            option.otherNames().forEach(name -> words.add(Text.canonical(name)));
        });
        return words;
    }
}
