package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Catalogue;
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
            + "|会议|签到|督导|整改|奖励|经费|劝返|党费|党员名|低保|医保|社保|值班|工资|考勤|慰问|疫苗|采购");

    private RegisterChooser() {
    }

    /** The registers that fit, best first: none, one, or several that fit equally. */
    public static List<Register> choose(Block block, String sheetName, String fileName) {
        List<Score> accepted = Catalogue.REGISTERS.stream().map(r -> score(r, block, sheetName, fileName))
                .filter(Score::isAccepted).sorted(Comparator.comparingDouble(Score::points).reversed()).toList();
        if (accepted.isEmpty()) {
            return List.of();
        }
        double best = accepted.getFirst().points();
        return accepted.stream().filter(s -> best - s.points() < EQUAL).map(Score::register).toList();
    }

    /**
     * @param named     how many characters of the register's title the block's own title or sheet name has
     * @param fileNamed the same for the file's name, which may hold other tables too
     * @param own       columns whose heading no other register knows
     * @param explained share of the columns, serial number and notes apart, that the register has a field for
     * @param foreign   whether the title is that of another list
     */
    private record Score(Register register, double points, int named, int fileNamed, int fields, int own,
            double explained, int required, int requiredOfAll, boolean foreign) {
        boolean isAccepted() {
            boolean complete = !foreign && required == requiredOfAll && explained >= 0.4;
            boolean titled = named > 0 && fields >= 2 && explained >= 0.3;
            boolean peculiar = !foreign && own >= 2 && explained >= 0.6 && required + 1 >= requiredOfAll;
            boolean filed = !foreign && fileNamed > 0 && own >= 1 && explained >= 0.5 && required * 2 >= requiredOfAll;
            return complete || titled || peculiar || filed;
        }
    }

    private static Score score(Register register, Block block, String sheetName, String fileName) {
        Set<Field<?>> found = new HashSet<>();
        double points = 0;
        int own = 0;
        int columns = 0;
        int explained = 0;
        for (Heading heading : block.headings()) {
            Optional<Vocabulary.Meaning> meaning = Vocabulary.meaning(register, heading);
            boolean counts = !Vocabulary.isSerial(heading.leaf()) && !heading.leaf().contains("备注");
            columns += counts ? 1 : 0;
            explained += counts && meaning.isPresent() ? 1 : 0;
            if (meaning.isPresent() && found.add(meaning.get().field())) {
                long spread = Vocabulary.spread(heading);
                own += spread == 1 ? 1 : 0;
                points += (meaning.get().isTitle() ? 1.0 : 0.8) * (spread == 1 ? 1.5 : 1.0 / spread);
            }
        }
        int required = (int) register.requiredFields().filter(f -> found.contains(f) || isFilledFromAround(register, f)).count();
        List<String> titles = Stream.concat(block.titles().stream(), Stream.of(sheetName)).toList();
        int titled = named(register, titles);
        int filed = named(register, List.of(baseName(fileName)));
        points += titled * 0.8 + filed * 0.4 + required * 0.5 - (columns - explained) * 0.2;
        return new Score(register, points, titled, filed, found.size(), own,
                columns == 0 ? 0 : (double) explained / columns, required, (int) register.requiredFields().count(),
                titles.stream().anyMatch(title -> FOREIGN.matcher(title).find()));
    }

    private static boolean isFilledFromAround(Register register, Field<?> field) {
        return register.unitField().filter(field::equals).isPresent();
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
