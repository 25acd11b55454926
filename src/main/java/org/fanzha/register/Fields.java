package org.fanzha.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of field there are: each method makes a field of its kind, so a definition reads as a list. */
public final class Fields {
    /** The register that {@link #unit} fields point at. */
    public static final String UNITS = "units";
    /** The register that {@link #keyPerson} fields point at. */
    public static final String KEY_PEOPLE = "key_people";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter PLAIN_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private static final FieldType<String> LINE = text(Look.LINE);
    private static final FieldType<String> PARAGRAPH = text(Look.PARAGRAPH);
    private static final FieldType<String> PERSON = text(Look.PERSON);
    private static final FieldType<String> ID_NUMBER = text(Look.ID_NUMBER);
    private static final FieldType<List<String>> PERSONS = texts(Look.PERSONS, "、");
    private static final FieldType<List<String>> PHONES = texts(Look.PHONES, "；");
    private static final FieldType<List<String>> FILES = texts(Look.FILES, "；");
    private static final FieldType<Long> NUMBER = FieldType.of(Look.NUMBER, Keep.WHOLE,
            v -> v, o -> (Long) o, String::valueOf, v -> v);
    private static final FieldType<BigDecimal> MONEY = FieldType.of(Look.MONEY, Keep.MONEY,
            v -> v, o -> Money.tidy((BigDecimal) o), BigDecimal::toPlainString, v -> v);
    private static final FieldType<LocalDate> DAY = FieldType.of(Look.DAY, Keep.DAY,
            v -> v, o -> (LocalDate) o, LocalDate::toString, LocalDate::toString);
    private static final FieldType<YearMonth> MONTH = FieldType.of(Look.MONTH, Keep.MONTH,
            YearMonth::toString, o -> YearMonth.parse((String) o), YearMonth::toString, YearMonth::toString);
    private static final FieldType<LocalDateTime> MOMENT_TYPE = FieldType.of(Look.MOMENT, Keep.MOMENT,
            v -> v, o -> (LocalDateTime) o, MOMENT::format, PLAIN_MOMENT::format);
    private static final FieldType<Boolean> TICK = FieldType.of(Look.TICK, Keep.YES_NO,
            v -> v, o -> (Boolean) o, Fields::yesNo, Fields::yesNo);
    private static final FieldType<Squad> SQUAD = FieldType.of(Look.SQUAD, Keep.TEXT,
            Squad::text, o -> Squad.parse((String) o), v -> v.text().replace('\n', '；'), Squad::members);
    private static final FieldType<Link> LINK = FieldType.of(Look.LINK, Keep.LINK,
            v -> v, o -> (Link) o, Link::name, Link::name);

    private Fields() {
    }

    public static Field<String> line(String key, String title) {
        return Field.of(key, title, LINE);
    }

    public static Field<String> paragraph(String key, String title) {
        return Field.of(key, title, PARAGRAPH);
    }

    /** A whole number of at least 0. */
    public static Field<Long> number(String key, String title) {
        return Field.of(key, title, NUMBER);
    }

    /** Yuan, with two decimals at most. */
    public static Field<BigDecimal> money(String key, String title) {
        return Field.of(key, title, MONEY);
    }

    public static Field<LocalDate> day(String key, String title) {
        return Field.of(key, title, DAY);
    }

    public static Field<YearMonth> month(String key, String title) {
        return Field.of(key, title, MONTH);
    }

    /** A day and a time to the minute. */
    public static Field<LocalDateTime> moment(String key, String title) {
        return Field.of(key, title, MOMENT_TYPE);
    }

    public static Field<Boolean> tick(String key, String title) {
        return Field.of(key, title, TICK);
    }

    public static Field<Option> choice(String key, String title, Option... options) {
        ChoiceList list = ChoiceList.of(options);
        return Field.of(key, title, FieldType.<Option>of(Look.CHOICE, Keep.TEXT,
                Option::code, o -> list.byCode((String) o), Option::label, Option::label).choosing(list));
    }

    public static Field<List<Option>> choices(String key, String title, Option... options) {
        ChoiceList list = ChoiceList.of(options);
        return Field.of(key, title, FieldType.<List<Option>>of(Look.CHOICES, Keep.TEXT,
                v -> v.stream().map(Option::code).collect(Collectors.joining("\n")),
                o -> ((String) o).lines().map(list::byCode).toList(),
                v -> v.stream().map(Option::label).collect(Collectors.joining("、")),
                v -> v.stream().map(Option::label).toList()).choosing(list));
    }

    public static Field<Link> unit(String key, String title) {
        return Field.of(key, title, LINK.pointingAt(UNITS));
    }

    public static Field<Link> keyPerson(String key, String title) {
        return Field.of(key, title, LINK.pointingAt(KEY_PEOPLE)).guarded(Sensitivity.SENSITIVE, Mask.PERSON_NAME);
    }

    /** A contact's name; one that matches no contact is kept as written and shown as not linked. */
    public static Field<String> person(String key, String title) {
        return Field.of(key, title, PERSON).guarded(Sensitivity.OPEN, Mask.CONTACT_NAME);
    }

    public static Field<List<String>> persons(String key, String title) {
        return Field.of(key, title, PERSONS).guarded(Sensitivity.OPEN, Mask.CONTACT_NAME);
    }

    public static Field<Squad> squad(String key, String title) {
        return Field.of(key, title, SQUAD).guarded(Sensitivity.OPEN, Mask.CONTACT_NAME);
    }

    public static Field<String> idNumber(String key, String title) {
        return Field.of(key, title, ID_NUMBER).guarded(Sensitivity.SENSITIVE, Mask.ID_NUMBER);
    }

    public static Field<List<String>> phones(String key, String title) {
        return Field.of(key, title, PHONES).guarded(Sensitivity.PERSONAL, Mask.PHONE);
    }

    /** Names of files; the files themselves come with attachments. */
    public static Field<List<String>> files(String key, String title) {
        return Field.of(key, title, FILES);
    }

    private static FieldType<String> text(Look look) {
        return FieldType.of(look, Keep.TEXT, v -> v, o -> (String) o, v -> v, v -> v);
    }

    private static FieldType<List<String>> texts(Look look, String joint) {
        return FieldType.of(look, Keep.TEXT, v -> String.join("\n", v), o -> ((String) o).lines().toList(),
                v -> String.join(joint, v), v -> v);
    }

    private static String yesNo(boolean value) {
        return value ? "是" : "否";
    }
}
