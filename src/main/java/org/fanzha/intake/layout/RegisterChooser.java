package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * Says which register a block belongs to, by headings, title and names together. A heading weighs the more the
 * fewer registers know it; a table that merely shares 姓名 and 备注 with a register is none of it.
 */
public final class RegisterChooser {
    /** Two registers whose scores are nearer than this fit equally. */
    private static final double EQUAL = 0.25;
    /** Titles of lists that share many headings with a register and are none of those there are. */
    private static final Pattern FOREIGN = Pattern.compile("预警|劝阻|入户.{0,2}登记|承诺书|告知书|微信群|推广|点位|无诈|线索|断卡|指令"
            + "|会议|签到|督导|整改|奖励|经费|劝返|党费|党员名|低保|医保|社保|值班|工资|考勤|慰问|疫苗|采购|积分");
    /** What is meant to be done, or is judged, is no record of what was. */
    private static final Pattern PLANNED = Pattern.compile("计划|方案|安排|评分|考核细则|任务分解");
    /** Other work and other campaigns use the same forms; a list of theirs is not this office's unless it speaks of fraud as well. */
    private static final Pattern CAMPAIGN = Pattern.compile("防火|禁毒|吸毒|涉毒|戒毒|消防|安全生产|溺水|扫黑|信访|上访|精神障碍|精神病|社区矫正"
            + "|刑满|艾滋|疫情|防疫|计生|征兵|环保|垃圾|防汛|防灾|地质灾害|交通安全|道路安全|食品安全|邪教|禁赌|秸秆|河长|控烟|献血|人居环境|燃气"
            + "|纠纷|隐患|残疾|留守|退役|危房|特困|五保|孤儿|高龄|优抚|低收入|贫困");
    private static final Pattern FRAUD = Pattern.compile("诈|两卡|断卡");
    private static final Set<String> HOUSEHOLDERS = Set.of("户主", "户主姓名");

    private RegisterChooser() {
    }

    /** The registers that fit, best first: none, one, or several that fit equally. */
    public static List<Register> choose(Block block, String sheetName, String fileName) {
        if (isOfAnother(block, sheetName, fileName)) {
            return List.of();
        }
        List<Score> accepted = Catalogue.REGISTERS.stream().map(r -> score(r, block, sheetName, fileName))
                .filter(Score::isAccepted).sorted(Comparator.comparingDouble(Score::points).reversed()).toList();
        if (accepted.isEmpty()) {
            return List.of();
        }
        double best = accepted.getFirst().points();
        return accepted.stream().filter(s -> best - s.points() < EQUAL).map(Score::register).toList();
    }

    /** Whether title and name say that it is a plan, or the list of another campaign. */
    private static boolean isOfAnother(Block block, String sheetName, String fileName) {
        String titles = String.join(" ", block.titles()) + " " + sheetName;
        String all = titles + " " + fileName;
        boolean campaign = CAMPAIGN.matcher(block.titles().isEmpty() ? all : titles).find() && !FRAUD.matcher(all).find();
        return campaign || PLANNED.matcher(titles).find();
    }

    /** Whether title or names say that it is a list of which the office keeps no register. */
    public static boolean isForeign(Block block, String sheetName, String fileName) {
        return isOfAnother(block, sheetName, fileName) || isForeign(titles(block, sheetName));
    }

    private static boolean isForeign(List<String> titles) {
        return titles.stream().anyMatch(title -> FOREIGN.matcher(title).find());
    }

    private static List<String> titles(Block block, String sheetName) {
        return Stream.concat(block.titles().stream(), Stream.of(sheetName)).toList();
    }

    /**
     * @param named     how many characters of the register's title the block's own title or sheet name has
     * @param fileNamed the same for the file's name, which may hold other tables too
     * @param own       columns whose heading no other register knows
     * @param spoken    whether the values of a required choice are words that the register knows
     * @param heard     false where the values of its required choices are all words that it does not know
     * @param dated     whether a column has the day or month that the register counts by, where it counts by one
     * @param explained share of the columns, serial number and notes apart, that the register has a field for
     * @param foreign   whether the title is that of another list
     * @param outdone   whether the other list's name follows the register's in the title: it is the later that it is of
     */
    private record Score(Register register, double points, int named, int fileNamed, int fields, int own,
            double explained, int required, int requiredOfAll, boolean spoken, boolean heard, boolean dated,
            boolean foreign, boolean outdone) {
        boolean isAccepted() {
            // sums by village have neither days nor places: they are figures, not entries
            boolean entries = dated || required + 1 >= requiredOfAll;
            boolean complete = !foreign && heard && required == requiredOfAll && explained >= 0.4;
            boolean titled = named > 0 && !outdone && fields >= 2 && explained >= 0.3;
            boolean peculiar = !foreign && own >= 2 && explained >= 0.6 && required + 1 >= requiredOfAll;
            boolean filed = !foreign && fileNamed > 0 && own >= 1 && explained >= 0.5 && required * 2 >= requiredOfAll;
            boolean alike = !foreign && spoken && required + 1 >= requiredOfAll && explained >= 0.6;
            return entries && (complete || titled || peculiar || filed || alike);
        }
    }

    private static Score score(Register register, Block block, String sheetName, String fileName) {
        Tally tally = new Tally(register);
        block.headings().forEach(heading -> tally.add(heading, block.data()));
        int required = (int) register.requiredFields()
                .filter(f -> tally.found.contains(f) || isFilledFromAround(register, f, block)).count();
        List<String> titles = titles(block, sheetName);
        int titled = named(register, titles);
        int filed = named(register, List.of(baseName(fileName)));
        double points = tally.points + titled * 0.8 + filed * 0.4 + required * 0.5 - (tally.columns - tally.explained) * 0.2;
        boolean ofHouseholds = register != KeyPeople.REGISTER && block.headings().stream()
                .anyMatch(heading -> HOUSEHOLDERS.contains(Text.canonical(heading.leaf())));
        return new Score(register, points, titled, filed, tally.found.size(), tally.own, ofHouseholds ? 0 : tally.explainedShare(),
                required, (int) register.requiredFields().count(), tally.spoken, tally.isHeard(), tally.isDated(),
                isForeign(titles), titles.stream().anyMatch(title -> isOutdone(register, Text.compact(title))));
    }

    /** What the headings of a block say for one register, and the words below them. */
    private static final class Tally {
        private final Register register;
        private final Set<Field<?>> found = new HashSet<>();
        private double points;
        private int own;
        private int columns;
        private int explained;
        private boolean spoken;
        private boolean known;
        private boolean strange;

        Tally(Register register) {
            this.register = register;
        }

        void add(Heading heading, List<RawRow> data) {
            Optional<Vocabulary.Meaning> meaning = Vocabulary.telling(register, heading);
            boolean counts = !Vocabulary.isSerial(heading.leaf()) && !heading.leaf().contains("备注");
            columns += counts ? 1 : 0;
            explained += counts && meaning.isPresent() ? 1 : 0;
            if (meaning.isPresent() && found.add(meaning.get().field())) {
                long spread = Vocabulary.spread(heading);
                own += spread == 1 ? 1 : 0;
                points += (meaning.get().isTitle() ? 1.0 : 0.8) * (spread == 1 ? 1.5 : 1.0 / spread);
                listen(meaning.get().field(), ContentWords.share(meaning.get().field(), heading.column(), data));
            }
        }

        private void listen(Field<?> field, double share) {
            points += share < 0 ? 0 : share - 0.5;
            spoken |= field.isRequired() && share >= 0.5;
            known |= field.isRequired() && share > 0;
            strange |= field.isRequired() && share == 0;
        }

        double explainedShare() {
            return columns == 0 ? 0 : (double) explained / columns;
        }

        boolean isHeard() {
            return known || !strange;
        }

        boolean isDated() {
            return register.monthFields().isEmpty() || register.monthFields().stream().anyMatch(found::contains);
        }
    }

    private static boolean isOutdone(Register register, String title) {
        int other = FOREIGN.matcher(title).results().mapToInt(MatchResult::end).max().orElse(-1);
        return Stream.concat(Stream.of(register.title()), register.otherTitles().stream()).map(Text::compact)
                .filter(title::contains).mapToInt(name -> title.lastIndexOf(name) + name.length()).max().orElse(other) < other;
    }

    private static boolean isFilledFromAround(Register register, Field<?> field, Block block) {
        return register.unitField().filter(field::equals).isPresent() || field == Contacts.ROLES
                && block.headings().stream().anyMatch(heading -> RoleHeadings.of(heading.levels()).isPresent());
    }

    /** How many characters of one of the register's titles stand in the texts; 0 where none does. */
    private static int named(Register register, List<String> texts) {
        List<String> titles = new ArrayList<>(register.otherTitles());
        titles.add(register.title());
        return titles.stream().map(Text::canonical)
                .filter(title -> texts.stream().anyMatch(text -> Text.canonical(text).contains(title)))
                .mapToInt(String::length).max().orElse(0);
    }

    private static String baseName(String fileName) {
        return fileName.substring(fileName.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
