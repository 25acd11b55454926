package org.fanzha.intake.cell;

import java.util.Locale;
import java.util.Set;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** Yes and no in all spellings. Blank is unknown, and so is what says that nobody knows; it is never no. */
final class TickCleaner implements Cleaner {
    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "有", "已", "1", "y", "yes", "true", "t",
            "对", "在", "1.0", "v", "o", "○");
    private static final Set<String> NO = Set.of("否", "×", "✗", "✘", "✕", "x", "无", "未", "0", "n", "no", "false", "f",
            "不", "没", "没有", "0.0", "☒");
    private static final Set<String> UNKNOWN = Set.of("不详", "未知", "不清楚", "不明", "?", "□", "☐");

    @Override
    public Cleaned clean(RawCell cell) {
        if (cell.kind() == RawCell.Kind.YES_NO) {
            return Cleaned.exact(Boolean.parseBoolean(cell.text()));
        }
        String word = Text.compact(cell.text()).toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(word)) {
            return Cleaned.BLANK;
        }
        if (NO.contains(word) || isShortAndBegins(word, "未否无没不")) {
            return graded(false, cell.text().equals("否"));
        }
        return YES.contains(word) || isShortAndBegins(word, "已是有在")
                ? graded(true, cell.text().equals("是"))
                : Cleaned.invalid(Code.CELL_UNREADABLE, cell.text(), "“是”或“否”");
    }

    private static boolean isShortAndBegins(String word, String heads) {
        return word.length() > 1 && word.length() <= 4 && heads.indexOf(word.charAt(0)) >= 0;
    }

    private static Cleaned graded(Boolean value, boolean asKept) {
        return asKept ? Cleaned.exact(value) : Cleaned.normalised(value);
    }
}
