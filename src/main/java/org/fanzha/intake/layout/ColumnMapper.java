package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Mask;
import org.fanzha.register.Register;

/**
 * Gives each column of a block its field. A title beats other names, an earlier other name a later one; a column
 * that loses stays without a field, and where the two might both be meant its differing cells are asked about.
 */
public final class ColumnMapper {
    /** Headings that number the rows in one sheet and name a field of the register in another. */
    private static final Set<String> NUMBERING = Set.of("编号", "号码", "代码");

    private ColumnMapper() {
    }

    private record Claim(Heading heading, Vocabulary.Meaning meaning) {
    }

    /** @param said by column what the clerk said that it brings: it stands before all names */
    public static List<Column> map(Block block, Register register, Map<Integer, Optional<Field<?>>> said) {
        Map<Field<?>, List<Claim>> claims = new IdentityHashMap<>();
        for (Heading heading : block.headings()) {
            Vocabulary.meaning(register, heading).filter(m -> !said.containsKey(heading.column()) && !isGivenAway(m.field(), said))
                    .filter(m -> !isNumbering(m, heading, block.data()))
                    .ifPresent(m -> claims.computeIfAbsent(m.field(), f -> new ArrayList<>()).add(new Claim(heading, m)));
        }
        claims.values().forEach(several -> several.sort(Comparator.comparingInt(c -> c.meaning().rank())));
        List<Column> columns = new ArrayList<>(block.headings().stream()
                .map(h -> said.containsKey(h.column()) ? said(h, register, said.get(h.column())) : column(h, claims)).toList());
        said.keySet().stream().sorted().filter(column -> columns.stream().noneMatch(c -> c.index() == column))
                .forEach(column -> columns.add(said(new Heading(column, List.of(Column.nameless(column))), register, said.get(column))));
        return columns;
    }

    private static boolean isGivenAway(Field<?> field, Map<Integer, Optional<Field<?>>> said) {
        return Said.isAlone(field) && said.containsValue(Optional.of(field));
    }

    private static Column said(Heading heading, Register register, Optional<Field<?>> field) {
        String hint = field.flatMap(f -> Vocabulary.meaning(register, heading).filter(m -> m.field() == f))
                .map(Vocabulary.Meaning::hint).orElseGet(() -> HeadingText.of(heading.path()).hint());
        return new Column(heading.column(), heading.path(), field.orElse(null), ColumnMatch.By.LEARNED, false, hint, List.of());
    }

    private static Column column(Heading heading, Map<Field<?>, List<Claim>> claims) {
        for (List<Claim> several : claims.values()) {
            for (Claim claim : several) {
                boolean wins = claim == several.getFirst() || !Said.isAlone(claim.meaning().field());
                if (claim.heading() == heading && wins) {
                    return known(claim, several);
                }
            }
        }
        return Column.unknown(heading);
    }

    private static Column known(Claim claim, List<Claim> several) {
        Vocabulary.Meaning meaning = claim.meaning();
        List<Integer> rivals = several.stream().filter(c -> c != claim && isRival(claim, c))
                .map(c -> c.heading().column()).toList();
        return new Column(claim.heading().column(), claim.heading().path(), meaning.field(),
                meaning.isTitle() ? ColumnMatch.By.TITLE : ColumnMatch.By.SYNONYM, meaning.isRough(), meaning.hint(),
                rivals);
    }

    /** A title stands above other names; free text under two names is no contradiction, a number or a day is. */
    private static boolean isRival(Claim winner, Claim loser) {
        Field<?> field = winner.meaning().field();
        boolean freeText = (field.look() == Look.LINE || field.look() == Look.PARAGRAPH || field.look() == Look.FILES)
                && field.mask() == Mask.NONE;
        boolean equal = winner.meaning().rank() == loser.meaning().rank();
        return Said.isAlone(field) && (equal || !freeText && !winner.meaning().isTitle()
                && winner.meaning().isRough() == loser.meaning().isRough());
    }

    /** Whether the column only counts its rows: 1, 2, 3 under 编号 is no file number. */
    private static boolean isNumbering(Vocabulary.Meaning meaning, Heading heading, List<RawRow> data) {
        if (meaning.isTitle() || !NUMBERING.contains(Text.canonical(heading.leaf())) || data.isEmpty()) {
            return false;
        }
        return IntStream.range(0, data.size()).allMatch(i -> isNumber(data.get(i).cell(heading.column()).text(), i + 1));
    }

    private static boolean isNumber(String text, int number) {
        String tidy = Text.compact(text).replaceFirst("\\.0$", "").replaceFirst("^0+", "");
        return tidy.isEmpty() || tidy.equals(String.valueOf(number));
    }
}
