package org.fanzha.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.cell.Surroundings.Measure;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code cells.txt} and {@code ugly.txt}: a kind of column, a cell, the value and the grade it must get. */
class CellVectorsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 20);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Frame IN_MAY = new Frame(2024, 5, "标题");
    private static final Frame IN_2024 = new Frame(2024, null, "文件名");

    static Stream<Arguments> vectors() throws IOException {
        return Stream.concat(lines("cells.txt"), lines("ugly.txt"))
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .map(p -> Arguments.of(p[0].strip(), p[1], p[2], p[3].strip(), p.length > 4 ? p[4].strip() : ""));
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = CellVectorsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static RawCell cell(String text) {
        RawCell cell = Grid.cell(text.replace("␣", " ").replace("⏐", "|"));
        return new RawCell(cell.kind(), ESCAPE.matcher(cell.text()).replaceAll(m ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16)))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2} {3} {4}")
    @MethodSource("vectors")
    void readsTheCell(String kind, String cell, String value, String grade, String code) {
        Cleaned cleaned = cleaner(kind).clean(cell(cell));
        assertThat(shown(kind, cleaned)).as("value").isEqualTo(value);
        assertThat(cleaned.grade()).as("grade").isEqualTo(Grade.valueOf(grade.toUpperCase(Locale.ROOT)));
        assertThat(cleaned.code() == null ? "" : cleaned.code().key()).as("code").isEqualTo(code);
        if (cleaned.isTold()) {
            assertThat(cleaned.problem(field(kind)).message()).as("sentence").isNotBlank().doesNotContain("%s");
        }
    }

    private static String shown(String kind, Cleaned cleaned) {
        String value = field(kind).showRaw(cleaned.value());
        return cleaned.until() == null ? value : value + "…" + cleaned.until();
    }

    private static Cleaner cleaner(String kind) {
        KnownInMemory known = KnownInMemory.town();
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        known.keyPerson("李重名", "500999199001010025", "下坝村");
        known.keyPerson("李重名", "500999199001010033", "上坝村");
        Surroundings around = new Surroundings(TODAY, frame(kind), new UnitDirectory(known.all(Units.REGISTER)),
                new PeopleDirectory(known.all(KeyPeople.REGISTER)), kind.endsWith(".typed"));
        return Cleaners.of(field(kind), around, measure(kind));
    }

    private static Frame frame(String kind) {
        return kind.endsWith(".may") ? IN_MAY : kind.endsWith(".2024") ? IN_2024 : Frame.NONE;
    }

    private static Measure measure(String kind) {
        BigDecimal tenThousand = BigDecimal.valueOf(10_000);
        return switch (kind) {
            case "money.万元" -> new Measure("万元", tenThousand, "");
            case "money.line" -> new Measure("万元", tenThousand, "标题");
            default -> Measure.NONE;
        };
    }

    private static final Map<String, Field<?>> FIELDS = new HashMap<>(Map.of("day", Publicity.DAY, "oneday", Checks.DONE,
            "term", Contacts.TO, "moment", Cases.HAPPENED, "month", Returns.MONTH, "people", Publicity.PEOPLE,
            "leaflets", Publicity.LEAFLETS, "age", Cases.AGE, "money", Cases.LOSS, "id", KeyPeople.ID));

    static {
        FIELDS.putAll(Map.of("phone", Contacts.PHONE, "tick", Cases.APP, "sex", Cases.SEX, "fraud", Cases.TYPE,
                "form", Publicity.KIND, "kinds", KeyPeople.KINDS, "audience", Publicity.AUDIENCE, "name", KeyPeople.NAME,
                "checker", Checks.CHECKER, "unit", Publicity.VILLAGE));
        FIELDS.putAll(Map.of("person", Checks.PERSON, "line", Publicity.PLACE, "note", Publicity.NOTE,
                "photos", Publicity.PHOTOS, "squad", KeyPeople.SQUAD, "risk", KeyPeople.RISK, "here", Checks.IN_AREA));
    }

    private static Field<?> field(String kind) {
        return FIELDS.get(kind.split("\\.")[0]);
    }

}
