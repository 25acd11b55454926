package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.intake.cell.ChoiceWords;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Register;

/** Every name under which a heading may bring a field of a register. Names are equal or they are not. */
final class Vocabulary {
    /** What numbers the rows of a sheet and belongs to no register. */
    private static final Set<String> SERIAL = Set.of("序号", "号", "NO", "次序", "行号", "序");
    /** Leaves that say nothing by themselves: the group above is the heading and they are its unit. */
    private static final Set<String> MEASURES = Set.of("份", "条", "张", "人", "元", "万元", "人次", "次", "数量", "个", "户", "份数", "条数", "张数");
    /** Leaves that sum up their group, which is the heading: of 参加人数/合计 and 参加人数/其中老人 only the first means it. */
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "总数", "总人数", "总量", "合计数");
    /** Groups that gather several fields under one word, so that what is written below them decides. */
    private static final Set<String> GROUPS = Set.of("宣传资料", "资料", "资料发放", "宣传物资", "物资投放", "物资", "宣传品", "宣传活动",
            "活动情况", "宣传情况", "活动", "基本情况", "基本信息", "管控情况", "核查情况", "发案情况");
    /** Words before a name that say only what the whole table is about. */
    private static final Pattern ABOUT = Pattern.compile("^(反诈|防诈|宣传|活动|开展|举办|核查|走访|重点人员|涉诈人员|人员|案件"
            + "|受害人|被骗人|事主|报案人|报警人|联络员|联系人|具体|详细)+(?=..)");
    private static final Pattern SIGNED = Pattern.compile("(?<=..)(签字|签名)$");
    private static final int ABOUT_RANK = 500;
    private static final Pattern PARTS = Pattern.compile("[/／:：|｜]|——?|--?");
    private static final int ROUGH_RANK = 1_000;
    private static final int LEAF_RANK = 10_000;

    private static final Map<String, List<Meaning>> MEANINGS = meanings();
    private static final Set<String> CHOICES = choices();
    private static final Set<Integer> BEGINNINGS = MEANINGS.keySet().stream().filter(name -> !name.isEmpty())
            .map(name -> name.codePointAt(0)).collect(Collectors.toSet());

    /**
     * @param rank 0 for the field's title; the smaller the better
     * @param hint what the heading's brackets say of its unit
     */
    record Meaning(Register register, Field<?> field, int rank, String hint) {
        boolean isTitle() {
            return rank == 0;
        }

        boolean isRough() {
            return rank % LEAF_RANK >= ROUGH_RANK || hint.equals("人次") && field.title().endsWith("人数");
        }

        /** Whether only part of the heading is a name of the field. */
        boolean isAbout() {
            return rank % ROUGH_RANK >= ABOUT_RANK;
        }

        private Meaning with(String heard, int more) {
            return new Meaning(register, field, rank + more, heard);
        }
    }

    private Vocabulary() {
    }

    private static Map<String, List<Meaning>> meanings() {
        Map<String, List<Meaning>> all = new HashMap<>();
        for (Register register : Catalogue.REGISTERS) {
            for (Field<?> field : register.fields()) {
                put(all, field.title(), new Meaning(register, field, 0, ""));
                for (int i = 0; i < field.otherNames().size(); i++) {
                    put(all, field.otherNames().get(i), new Meaning(register, field, 1 + i, ""));
                }
                for (int i = 0; i < field.roughNames().size(); i++) {
                    put(all, field.roughNames().get(i), new Meaning(register, field, ROUGH_RANK + i, ""));
                }
            }
        }
        return all;
    }

    private static Set<String> choices() {
        return Catalogue.REGISTERS.stream().flatMap(register -> register.fields().stream())
                .flatMap(field -> field.type().choices().stream()).flatMap(list -> list.options().stream())
                .map(option -> Text.canonical(option.label())).collect(Collectors.toSet());
    }

    private static void put(Map<String, List<Meaning>> all, String name, Meaning meaning) {
        all.computeIfAbsent(Text.canonical(name), k -> new ArrayList<>()).add(meaning);
    }

    /** Whether a text begins like a name; false settles it without a closer look. */
    static boolean mayBeHeading(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isDigit(c) && (!Character.isIdeographic(c) || BEGINNINGS.contains((int) c));
            }
        }
        return false;
    }

    static boolean isSerial(String heading) {
        HeadingText text = HeadingText.of(heading);
        return SERIAL.contains(text.whole()) || SERIAL.contains(text.bare());
    }

    /** Whether a cell is a word that some field offers to choose from, or several of them. */
    static boolean isChoice(String cell) {
        return ChoiceWords.parts(cell).stream().allMatch(word -> CHOICES.contains(HeadingText.of(word).bare()));
    }

    /** Whether a cell is the heading of anything the office keeps. */
    static boolean isHeading(String cell) {
        HeadingText text = HeadingText.of(cell);
        return MEANINGS.containsKey(text.whole()) || MEANINGS.containsKey(text.bare())
                || SERIAL.contains(text.whole()) || MEANINGS.containsKey(without(text.bare()));
    }

    static boolean isMeasure(String heading) {
        HeadingText text = HeadingText.of(heading);
        return MEASURES.contains(text.whole());
    }

    /** What the heading means in one register: the whole path first, then its leaf, then the group of a bare unit. */
    static Optional<Meaning> meaning(Register register, Heading heading) {
        Optional<Meaning> path = meaning(register, heading.path(), 0);
        if (path.isPresent()) {
            return path;
        }
        return heading.levels().size() == 1 ? ofParts(register, List.of(PARTS.split(heading.leaf())))
                : ofLevels(register, heading).or(() -> ofParts(register, List.of(PARTS.split(heading.leaf()))));
    }

    private static Optional<Meaning> ofLevels(Register register, Heading heading) {
        String leaf = Text.canonical(heading.leaf());
        if (!MEASURES.contains(leaf) && !TOTALS.contains(leaf)) {
            return meaning(register, heading.leaf(), LEAF_RANK);
        }
        String group = heading.levels().get(heading.levels().size() - 2);
        return meaning(register, heading.groups(), LEAF_RANK).or(() -> meaning(register, group, LEAF_RANK))
                .map(m -> MEASURES.contains(leaf) ? m.with(leaf, 0) : m);
    }

    /** A path written in one cell: 宣传资料/横幅（条）, 张贴海报：张; but 时间/地点 names two fields, and so none. */
    private static Optional<Meaning> ofParts(Register register, List<String> parts) {
        if (parts.size() != 2) {
            return Optional.empty();
        }
        if (isMeasure(parts.get(1))) {
            return meaning(register, parts.get(0), LEAF_RANK).map(m -> m.with(Text.canonical(parts.get(1)), 0));
        }
        return GROUPS.contains(Text.canonical(parts.get(0))) ? meaning(register, parts.get(1), LEAF_RANK) : Optional.empty();
    }

    private static Optional<Meaning> meaning(Register register, String name, int more) {
        HeadingText text = HeadingText.of(name);
        Optional<Meaning> whole = best(register, text.whole());
        Optional<Meaning> found = whole.isPresent() ? whole : best(register, text.bare());
        return found.isPresent() ? found.map(m -> m.with(text.hint(), more)) : about(register, text, more);
    }

    /** 开展形式 is 形式, 联络员电话 is 电话; of units and people it would be too bold: 宣传单位 may be another than 单位. */
    private static Optional<Meaning> about(Register register, HeadingText text, int more) {
        String unsigned = SIGNED.matcher(text.bare()).replaceFirst("");
        String rest = without(text.bare());
        return rest.equals(text.bare()) ? Optional.empty()
                : best(register, unsigned).or(() -> best(register, rest))
                        .filter(m -> m.field().type().target().isEmpty() || m.field().pointsAt(Fields.KEY_PEOPLE))
                        .map(m -> m.with(text.hint(), more + (m.rank() < ABOUT_RANK ? ABOUT_RANK : 0)));
    }

    private static String without(String canonical) {
        return SIGNED.matcher(ABOUT.matcher(canonical).replaceFirst("")).replaceFirst("");
    }

    private static Optional<Meaning> best(Register register, String canonical) {
        return MEANINGS.getOrDefault(canonical, List.of()).stream().filter(m -> m.register() == register)
                .min(Comparator.comparingInt(Meaning::rank));
    }

    /** What the heading says for a register beside the others: nothing, where it is a whole name of another's field. */
    static Optional<Meaning> telling(Register register, Heading heading) {
        return meaning(register, heading).filter(m -> !m.isAbout() || spread(heading, false) == 0);
    }

    /** In how many registers a heading means something. */
    static long spread(Heading heading) {
        long whole = spread(heading, false);
        return whole > 0 ? whole : spread(heading, true);
    }

    private static long spread(Heading heading, boolean about) {
        return Catalogue.REGISTERS.stream().filter(r -> meaning(r, heading).filter(m -> about || !m.isAbout()).isPresent()).count();
    }
}
