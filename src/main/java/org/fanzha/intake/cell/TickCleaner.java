package org.fanzha.intake.cell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Field;

/**
 * Yes and no in all spellings. Blank is unknown, and so is what says that nobody knows; it is never no. A word that
 * only begins like one, 已外出 or 未接电话, answers another question than the column's and is asked about.
 */
final class TickCleaner implements Cleaner {
    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "✅", "■", "有", "已", "1", "y", "yes", "true", "t",
            "对", "1.0", "v");
    private static final Set<String> NO = Set.of("否", "×", "✗", "✘", "✕", "❌", "x", "无", "未", "0", "n", "no", "false", "f",
            "不", "没", "没有", "0.0");
    private static final Set<String> UNKNOWN = Set.of("不详", "未知", "不清楚", "不明", "?", "□", "☐", "是否", "有无", "□是□否", "是□否□");
    private static final Pattern YES_AND_WHAT = Pattern.compile("(?:已经|已|是|有|√)?(.*?)[了的过√]*");
    private static final Pattern NO_AND_WHAT = Pattern.compile("(?:没有|没|尚未|未|无|否|不是|不)(.*?)[了的过√]*");
    private static final String EMPTY_BOX = "□☐";
    private static final String BOX = "[□☐☑■√✓✔✅]";
    private static final Pattern BOX_BEFORE = Pattern.compile("(" + BOX + ")是(" + BOX + ")否");
    private static final Pattern BOX_BEHIND = Pattern.compile("是(" + BOX + ")否(" + BOX + ")");

    private final List<String> names;

    TickCleaner(Field<?> field) {
        this.names = Stream.concat(Stream.of(field.title()), field.otherNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public Cleaned clean(RawCell cell) {
        if (cell.kind() == RawCell.Kind.YES_NO) {
            return Cleaned.exact(Boolean.parseBoolean(cell.text()));
        }
        String word = Text.compact(cell.text()).toLowerCase(Locale.ROOT).replaceAll("[/、\uFE0F]", "");
        if (UNKNOWN.contains(word)) {
            return Cleaned.BLANK;
        }
        if (NO.contains(word) || isOfColumn(NO_AND_WHAT.matcher(word)) || isTicked(word, 2)) {
            return graded(false, cell.text().equals("否"));
        }
        return YES.contains(word) || isOfColumn(YES_AND_WHAT.matcher(word)) || isTicked(word, 1)
                ? graded(true, cell.text().equals("是"))
                : Cleaned.invalid(Code.CELL_UNREADABLE, cell.text(), "“是”或“否”");
    }

    /** Whether what follows the yes or the no is nothing, or what the column asks: 未安装 in 是否安装APP. */
    private boolean isOfColumn(Matcher word) {
        return word.matches() && (word.group(1).isEmpty() || names.stream().anyMatch(name -> name.contains(word.group(1))));
    }

    /** Of a form's two boxes only the one is ticked. @param answer 1 for yes, 2 for no */
    private static boolean isTicked(String word, int answer) {
        for (Pattern boxes : List.of(BOX_BEFORE, BOX_BEHIND)) {
            Matcher form = boxes.matcher(word);
            if (form.matches()) {
                return !EMPTY_BOX.contains(form.group(answer)) && EMPTY_BOX.contains(form.group(3 - answer));
            }
        }
        return false;
    }

    private static Cleaned graded(Boolean value, boolean asKept) {
        return asKept ? Cleaned.exact(value) : Cleaned.normalised(value);
    }
}
