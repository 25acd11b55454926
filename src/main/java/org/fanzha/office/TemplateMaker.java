package org.fanzha.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.intake.given.TemplateKey;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.GivenForm;
import org.fanzha.register.Link;
import org.fanzha.register.Look;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** Puts a template together: a register's form with what the ledger knows of one unit. */
final class TemplateMaker {
    private static final int BLANKS = 30;
    private static final int FEW_BLANKS = 12;
    private final String ledger;
    private final Register register;
    private final GivenForm form;
    private final YearMonth month;
    private final LocalDate due;
    private final Profile profile;
    private final Map<Long, List<Entry>> entries;
    private final Map<Long, List<String>> contacts;

    /**
     * @param due    the day by which it is wanted back
     * @param isOpen whether personal data stand in it in full
     */
    TemplateMaker(EntryStore store, String ledger, Register register, YearMonth month, LocalDate due, boolean isOpen) {
        this.ledger = ledger;
        this.register = register;
        this.form = register.form().orElseThrow();
        this.month = month;
        this.due = due;
        this.profile = isOpen ? Profile.INTERNAL : Profile.UNIT;
        this.entries = switch (form.fill()) {
            case NOTHING -> Map.of();
            case ENTRIES -> byUnit(store, register);
            case PEOPLE -> byUnit(store, KeyPeople.REGISTER);
        };
        this.contacts = new LinkedHashMap<>();
        byUnit(store, Contacts.REGISTER).forEach((unit, people) ->
                contacts.put(unit, people.stream().map(p -> p.show(Contacts.NAME)).distinct().toList()));
    }

    private static Map<Long, List<Entry>> byUnit(EntryStore store, Register register) {
        Map<Long, List<Entry>> units = new LinkedHashMap<>();
        Field<?> ended = register.form().map(GivenForm::ended).orElse(null);
        for (Entry entry : store.list(register, Query.ALL)) {
            Link unit = register.unitField().map(entry::orNull).orElse(null);
            if (unit != null && (ended == null || !entry.values().has(ended))) {
                units.computeIfAbsent(unit.id(), u -> new ArrayList<>()).add(entry);
            }
        }
        return units;
    }

    Template of(Link unit) {
        List<Template.Row> rows = entries.getOrDefault(unit.id(), List.of()).stream().map(this::row).toList();
        Map<String, List<String>> given = new LinkedHashMap<>();
        rows.forEach(row -> given.put(row.key(), form.fields().stream().map(f -> words(f, row.cells().get(f))).toList()));
        TemplateKey key = new TemplateKey(ledger, register, unit, month, form.fields(), given);
        List<Template.Column> columns = form.fields().stream().<Template.Column>map(f -> column(f, unit)).toList();
        return new Template(key, unit.name() + DayWords.month(month) + register.title(), notes(), columns, rows,
                form.fill() == GivenForm.Fill.NOTHING ? BLANKS : FEW_BLANKS);
    }

    private static String words(Field<?> field, Object shown) {
        return shown == null ? "" : shown instanceof String text ? text : field.showRaw(shown);
    }

    private Template.Row row(Entry entry) {
        Map<Field<?>, Object> cells = new LinkedHashMap<>();
        if (form.fill() == GivenForm.Fill.PEOPLE) {
            form.fields().stream().filter(f -> f.look() == Look.LINK)
                    .forEach(f -> cells.put(f, Masking.shown(KeyPeople.NAME, entry, profile).orElse("")));
            return new Template.Row(TemplateKey.person(entry.id()), cells);
        }
        form.fields().forEach(f -> shown(f, entry).ifPresent(value -> cells.put(f, value)));
        return new Template.Row(TemplateKey.entry(entry.id()), cells);
    }

    /** A value that may be read in full keeps its kind; a masked one is only a text; a cut one would come back as a change. */
    private Optional<Object> shown(Field<?> field, Entry entry) {
        Optional<String> words = Masking.shown(field, entry, profile).filter(text -> text.length() <= Template.LONGEST_TEXT);
        boolean isKind = field.look() == Look.DAY || field.look() == Look.NUMBER || field.look() == Look.MONEY;
        return words.map(text -> isKind && text.equals(entry.show(field)) ? entry.orNull(field) : text);
    }

    private Template.Column column(Field<?> field, Link unit) {
        List<String> options = switch (field.look()) {
            case CHOICE, CHOICES -> field.type().choices().orElseThrow().options().stream().map(o -> o.label()).toList();
            case TICK -> List.of("是", "否");
            case PERSON, PERSONS -> contacts.getOrDefault(unit.id(), List.of());
            default -> List.of();
        };
        boolean isOnly = field.look() == Look.CHOICE || field.look() == Look.TICK;
        return new Template.Column(field, TemplateHints.hint(field), TemplateHints.example(field, month), options, isOnly);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("带 * 的栏目必填。没有内容的格子空着，不写“无”。请不要改动表头；行不够，在下面接着填。");
        switch (form.fill()) {
            case NOTHING -> { }
            case ENTRIES -> notes.add("已有的各行请核对：有变化的直接改，没有变化的不用动。空着不会删掉原来登记的内容；"
                    + "不在的人，请在备注里写明。新增的接在后面。");
            case PEOPLE -> notes.add("每人一行：核查了的，填日期、方式和核查人；没有核查的空着。同一个人核查几次，在下面添行，写清姓名和证件号。");
        }
        if (profile == Profile.UNIT && form.fill() != GivenForm.Fill.NOTHING) {
            notes.add("姓名、号码和住址没有写全（* 是遮住的字）：没有变化就不用动；有变化的，写上完整的新内容。");
        }
        notes.add("请在 " + DayWords.day(due) + "前，把填好的这个文件直接发回。");
        return notes;
    }
}
