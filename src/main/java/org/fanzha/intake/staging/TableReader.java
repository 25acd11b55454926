package org.fanzha.intake.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Meant;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.cell.Cleaned;
import org.fanzha.intake.cell.Cleaner;
import org.fanzha.intake.cell.Cleaners;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.cell.Text;
import org.fanzha.intake.layout.Column;
import org.fanzha.intake.layout.Forbidden;
import org.fanzha.intake.layout.Heading;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Grade;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Reads the data rows of one table from top to bottom into values, grades and problems. */
final class TableReader {
    private static final Map<String, BigDecimal> FACTORS = Map.of("万元", BigDecimal.valueOf(10_000),
            "万", BigDecimal.valueOf(10_000), "千元", BigDecimal.valueOf(1_000));

    private final Register register;
    private final Place place;
    private final Said said;
    private final Set<Meant> reused = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private final KeyPersonColumns keyPerson;
    private final FillDown fillDown;
    private final Optional<RoleWords.Role> role;
    private final Extras extras;
    private final List<Heading> photos;
    private final Extent extent;
    private final TemplateRows template;

    /** A column with the cleaner of its field. */
    private record Reading(Column column, int slot, Cleaner cleaner) {
    }

    TableReader(LaidOut table, Place place, Surroundings around, Meanings meanings, TemplateRows template) {
        this.template = template;
        this.said = table.said();
        Meanings spoken = said.anew() ? meanings.withoutMemory() : meanings;
        this.register = table.register();
        this.place = place;
        this.role = RoleWords.of(table);
        this.extras = new Extras(table.columns());
        this.photos = Forbidden.idPhotos(table.block());
        this.extent = table.block().extent();
        List<Column> links = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.field() != null && column.field().pointsAt(Fields.KEY_PEOPLE)) {
                links.add(column);
            } else if (column.field() != null) {
                readings.add(new Reading(column, register.indexOf(column.field()),
                        spoken.before(column.field(), Cleaners.of(column.field(), around, measure(column)), reused::add)));
            }
        }
        this.keyPerson = new KeyPersonColumns(links, around);
        // what one form leaves open is not what the form above it says
        this.fillDown = new FillDown(table.columns().stream().filter(c -> isFilled(c) && !table.block().isForms())
                .mapToInt(Column::index).toArray(), table.block().merges());
    }

    private static boolean isFilled(Column column) {
        return column.field() == null || column.field().look() != Look.NUMBER && column.field().look() != Look.MONEY;
    }

    private Surroundings.Measure measure(Column column) {
        if (FACTORS.containsKey(column.hint())) {
            return new Surroundings.Measure(column.hint(), FACTORS.get(column.hint()), "");
        }
        return column.hint().isEmpty() && !place.moneyUnit().isEmpty()
                ? new Surroundings.Measure(place.moneyUnit(), FACTORS.get(place.moneyUnit()), "标题")
                : new Surroundings.Measure(column.hint(), BigDecimal.ONE, "");
    }

    /** The row with what it leaves to the rows above; to be asked for each row once, in their order. */
    RawRow fill(RawRow row) {
        return fillDown.fill(mended(row));
    }

    /** The row with the texts that the clerk gave in place of what is written. */
    private RawRow mended(RawRow row) {
        RawRow mended = row;
        for (Map.Entry<Said.CellAt, String> one : said.cells().entrySet()) {
            int column = extent.heading(one.getKey().row(), one.getKey().column());
            if (extent.dataRow(one.getKey().row()) == row.number() && column >= 0) {
                mended = mended.with(column, RawCell.text(one.getValue()));
            }
        }
        return mended;
    }

    /** @param whole as {@link #fill} gave it */
    ReadRow read(RawRow whole) {
        RawRow row = template.said(whole);
        RowBuilder builder = new RowBuilder(register);
        for (Reading reading : readings) {
            Column column = reading.column();
            RawCell cell = row.cell(column.index());
            Cleaned cleaned = contested(column, row, meant(column, clean(reading.cleaner(), cell)));
            builder.put(column.heading(), column.field(), reading.slot(), cleaned);
            if (column.field() == Publicity.DAY && cleaned.until() != null) {
                builder.putIfBlank(Publicity.LAST_DAY, cleaned.until());
            }
        }
        keyPerson.read(row, builder);
        template.fill(builder, row.number());
        fillFromAround(row, builder);
        Values values = builder.check();
        return new ReadRow(row.number(), values, builder.problems(), builder.worst(), builder.candidates(), extras.of(row));
    }

    private static Cleaned clean(Cleaner cleaner, RawCell cell) {
        return FillDown.isDitto(cell) ? Cleaned.doubtful(Code.CELL_UNSURE, cell.text()) : cleaner.clean(cell);
    }

    /** A heading that means the field only nearly makes its values assumed. */
    private static Cleaned meant(Column column, Cleaned cleaned) {
        boolean trusted = cleaned.value() != null && cleaned.grade().compareTo(Grade.ASSUMED) < 0;
        return column.rough() && trusted
                ? Cleaned.assumed(cleaned.value(), Code.COUNT_MEANING, column.heading(), column.field().title()) : cleaned;
    }

    /** Another column that claims the field as well, and says something else here. */
    private static Cleaned contested(Column column, RawRow row, Cleaned cleaned) {
        for (int rival : column.rivals()) {
            String own = Text.tidy(row.cell(column.index()).text());
            String other = Text.tidy(row.cell(rival).text());
            if (!other.isEmpty() && !Text.canonical(own).equals(Text.canonical(other))) {
                return Cleaned.doubtful(Code.CELL_UNSURE, own + "”和“" + other);
            }
        }
        return cleaned;
    }

    /** The number that a row, which need not be data, has in a field's column; null where it has none. */
    Object number(Field<?> field, RawRow row) {
        return readings.stream().filter(reading -> reading.column().field() == field).findFirst()
                .map(reading -> reading.cleaner().clean(row.cell(reading.column().index())).value()).orElse(null);
    }

    private void fillFromAround(RawRow row, RowBuilder builder) {
        register.unitField().filter(builder::isOpen).ifPresent(field -> place.unitAt(row.number()).ifPresent(unit ->
                builder.put("", field, register.indexOf(field),
                        Cleaned.assumed(unit, Code.CELL_ASSUMED, unit.name(), place.unitFrom()))));
        role.filter(said -> builder.isOpen(Contacts.ROLES)).ifPresent(said ->
                builder.put("", Contacts.ROLES, register.indexOf(Contacts.ROLES),
                        Cleaned.assumed(List.of(said.option()), Code.CELL_ASSUMED, said.option().label(), said.from())));
        for (Field<?> field : register.monthFields()) {
            if (field.look() == Look.MONTH && builder.isOpen(field)) {
                place.month().ifPresent(month -> builder.put("", field, register.indexOf(field),
                        Cleaned.assumed(month, Code.CELL_ASSUMED, month, place.monthFrom())));
            }
        }
    }

    /** Every column's text as written, by heading: what a row that waits or is turned away keeps. */
    Map<String, String> texts(RawRow row) {
        return extras.all(row);
    }

    /** What concerns the table as a whole, told at its first row. */
    List<CellProblem> notices() {
        return Stream.concat(photos.stream().map(heading -> new CellProblem(heading.path(),
                        Problem.of(null, Grade.ASSUMED, Code.COLUMN_ID_PHOTO, heading.path()))),
                place.notice().map(problem -> new CellProblem("", problem)).stream()).toList();
    }

    /** What words in it were said to mean in earlier batches, as far as it was read. */
    Set<Meant> reused() {
        return reused;
    }
}
