package org.fanzha.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;

import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Profile;

/** Which columns of a register are put out, how wide they are, and how high its rows. */
final class Columns {
    /** Wide enough is judged by so many entries; the last ones of a hundred thousand are no wider. */
    private static final int MEASURED = 500;
    /** Room for the filter's arrow beside the heading. */
    private static final int ARROW = 2;
    private static final int PADDING = 2;
    private static final float HIGHEST = 409;
    private static final int IDEOGRAPHS = 0x2E80;
    private final Shown shown;
    private final Profile profile;

    Columns(Shown shown, Profile profile) {
        this.shown = shown;
        this.profile = profile;
    }

    /** A column whose every value the profile leaves out is left out with its title. */
    List<Field<?>> of(List<Field<?>> fields, List<Entry> entries) {
        return fields.stream().filter(field -> isPutOut(field, entries)).toList();
    }

    private boolean isPutOut(Field<?> field, List<Entry> entries) {
        boolean hasValue = false;
        for (Entry entry : entries) {
            if (shown.shown(field, entry, profile).isPresent()) {
                return true;
            }
            hasValue |= entry.values().has(field);
        }
        return !hasValue;
    }

    /** In characters of a Western typeface, of which a Chinese one takes two; headings stand on two lines. */
    int width(Field<?> field, List<Entry> entries) {
        int widest = entries.stream().limit(MEASURED).map(entry -> shown.shown(field, entry, profile).orElse(""))
                .flatMap(String::lines).mapToInt(Columns::width).max().orElse(0) + PADDING;
        int heading = (width(field.title()) + 1) / 2 + ARROW;
        return Math.clamp(widest, heading, Math.max(widest(field.look()), heading));
    }

    static int width(String text) {
        return text.chars().map(c -> c >= IDEOGRAPHS ? 2 : 1).sum();
    }

    /** Not every program makes room for wrapped text by itself; a row higher than this no program opens. */
    static void high(Row row, float points) {
        row.setHeightInPoints(Math.min(HIGHEST, points));
    }

    private static int widest(Look look) {
        return switch (look) {
            case NUMBER, TICK, CHOICE, DAY, MONTH -> 16;
            case MONEY, MOMENT, PERSON, PHONES -> 18;
            case ID_NUMBER -> 21;
            case PARAGRAPH, SQUAD, FILES -> 30;
            default -> 26;
        };
    }
}
