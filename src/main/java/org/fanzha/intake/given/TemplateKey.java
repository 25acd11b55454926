package org.fanzha.intake.given;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/**
 * What a template says of itself, so that its return is recognised without any guessing.
 *
 * @param ledger whose template it is: numbers of entries mean nothing in another ledger
 * @param month  for which it was given out
 * @param fields of its columns, in their order when it was given out
 * @param rows   by the row's key what its cells showed, a text for each field: what comes back as it went out says nothing
 */
public record TemplateKey(String ledger, Register register, Link unit, YearMonth month, List<Field<?>> fields,
        Map<String, List<String>> rows) {
    /** The sheet that bears the key. */
    public static final String SHEET = "_fanzha_template";
    /** In the corner of the sheet to be filled in: right of it stand the keys of the columns, below it those of the rows. */
    public static final String CORNER = "fanzha:columns";
    private static final String KIND = "template 1";
    private static final String FIELD = "f:";
    private static final String ENTRY = "e:";
    private static final String PERSON = "p:";

    /** The key of a row that shows an entry of the register. */
    public static String entry(long id) {
        return ENTRY + id;
    }

    /** The key of a row about somebody of whom a new entry is to be told. */
    public static String person(long id) {
        return PERSON + id;
    }

    /** The key of a column. */
    public static String column(Field<?> field) {
        return FIELD + field.key();
    }

    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(ledger, register.key(), "u:" + unit.id(), unit.name(), month.toString()));
        lines.add(fields.stream().map(TemplateKey::column).toList());
        rows.forEach((key, texts) -> {
            List<String> line = new ArrayList<>(List.of(key));
            line.addAll(texts);
            lines.add(line);
        });
        return MarkLines.sealed(KIND, lines);
    }

    /** Empty where the sheet bears no key, or one that was touched, or is of a register that there is no longer. */
    static Optional<TemplateKey> of(RawSheet sheet) {
        return MarkLines.opened(KIND, sheet).flatMap(lines -> {
            List<String> head = lines.getFirst();
            return Catalogue.byKey(head.get(1)).flatMap(register -> of(head, register, lines));
        });
    }

    private static Optional<TemplateKey> of(List<String> head, Register register, List<List<String>> lines) {
        List<Optional<Field<?>>> fields = lines.get(1).stream().<Optional<Field<?>>>map(text -> fieldOf(register, text)).toList();
        if (fields.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines.subList(2, lines.size()).forEach(line -> rows.put(line.getFirst(), List.copyOf(line.subList(1, line.size()))));
        return Optional.of(new TemplateKey(head.getFirst(), register, new Link(number(head.get(2)), head.get(3)),
                YearMonth.parse(head.get(4)), fields.stream().<Field<?>>map(Optional::orElseThrow).toList(), rows));
    }

    /** The field of a column's key. */
    static Optional<Field<?>> fieldOf(Register register, String column) {
        return column.startsWith(FIELD) ? register.fieldByKey(column.substring(FIELD.length())) : Optional.empty();
    }

    /** The entry that a row shows; empty for another row. */
    public static Optional<Long> entryOf(String row) {
        return row.startsWith(ENTRY) ? Optional.of(number(row)) : Optional.empty();
    }

    /** Whom a row is about; empty for another row. */
    public static Optional<Long> personOf(String row) {
        return row.startsWith(PERSON) ? Optional.of(number(row)) : Optional.empty();
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(2));
    }

    /** What the cell showed when it was given out; empty where it was blank, or the row is none of the template's. */
    public String given(String row, Field<?> field) {
        List<String> texts = rows.getOrDefault(row, List.of());
        int column = fields.indexOf(field);
        return column < 0 || column >= texts.size() ? "" : texts.get(column);
    }
}
