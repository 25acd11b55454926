package org.fanzha.intake.cell;

import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** A person's name. Two names, a missing character or a surname alone are a question, never a name. */
final class NameCleaner implements Cleaner {
    private static final Pattern TITLE = Pattern.compile("[（(]?(村|社区|党支部|支部|镇|所)?(副|总)?"
            + "(书记|主任|村长|所长|镇长|乡长|站长|校长|院长|队长|组长|网格长|网格员|委员|文书|同志|老师|医生|警官|民警|经理|会长|支书|先生|女士)[）)]?$");
    private static final Pattern GAP = Pattern.compile("[?？〓□■*＊●_]|某|XX|xx");
    private static final Pattern SEVERAL = Pattern.compile("[、，,;；/\\n&和与及]|等.*人|\\d");
    private static final Pattern DOT = Pattern.compile("[•・．.‧∙●]");
    private static final int LONGEST_HAN = 6;

    private final boolean loose;

    /** @param loose for whoever did something: several names are kept as written */
    NameCleaner(boolean loose) {
        this.loose = loose;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        if (cell.kind() != RawCell.Kind.TEXT) {
            return Cleaned.doubtful(Code.NAME_UNSURE, cell.text());
        }
        String written = Text.tidy(cell.text());
        if (loose) {
            return Cleaned.asWritten(SEVERAL.matcher(written).find() ? written : joined(written), cell.text());
        }
        String name = bare(joined(written));
        return isUnsure(name, written) ? Cleaned.doubtful(Code.NAME_UNSURE, written)
                : Cleaned.asWritten(name, cell.text());
    }

    private static boolean isUnsure(String name, String written) {
        return name.codePointCount(0, name.length()) < 2 || GAP.matcher(name).find() || SEVERAL.matcher(name).find()
                || name.indexOf('(') >= 0 || name.indexOf('（') >= 0
                || isTwoNames(written) || isHan(name) && name.codePointCount(0, name.length()) > LONGEST_HAN;
    }

    /** Two whole names with a blank between them: 张三 李四, but not 王　五 and not 张 三 丰. */
    private static boolean isTwoNames(String written) {
        String[] parts = written.replace('\u3000', ' ').split(" ");
        return parts.length > 1 && isHan(written.replace(" ", "")) && parts[0].length() > 1 && parts[1].length() > 1
                && !TITLE.matcher(parts[1]).matches();
    }

    /** Without the blanks that stretch a name of two characters; a foreign name keeps its single blanks. */
    private static String joined(String name) {
        String together = name.replace(" ", "").replace("\n", "");
        return isHan(together.replaceAll("[·•・．.‧∙()（）]", "")) ? DOT.matcher(together).replaceAll("·") : name;
    }

    private static String bare(String name) {
        return TITLE.matcher(name).replaceFirst("");
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }
}
