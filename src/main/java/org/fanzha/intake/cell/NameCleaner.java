package org.fanzha.intake.cell;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** A person's name. Two names, a missing character or a surname alone are a question, never a name. */
final class NameCleaner implements Cleaner {
    private static final Pattern TITLE = Pattern.compile("[（(]?(村|社区|党支部|支部|镇|所)?(副|总)?"
            + "(书记|主任|村长|所长|镇长|乡长|站长|校长|院长|队长|组长|网格长|网格员|委员|文书|同志|老师|医生|警官|民警|经理|会长|支书|先生|女士|警长|辅警|指导员|教导员|主席|专干|会计|大夫|师傅)[）)]?$");
    /** 村支书王小五, 网格员：王小五. */
    private static final Pattern TITLE_BEFORE = Pattern.compile("^(村|社区|党支部|支部|镇)?(副|总)?"
            + "(支书|书记|主任|村长|镇长|组长|网格长|网格员|联络员|民警|辅警|文书)[:：]?(?=\\p{IsHan}{2,4}$)");
    /** A character that a machine could not show or that somebody hid; 〇 stands for one more often than in a name. */
    private static final Pattern GAP = Pattern.compile("[?？〓□■*＊●○〇_\\x{FFFD}\\p{Co}]|某|XX|xx|\\p{IsHan}[A-Za-z]|[A-Za-z]\\p{IsHan}");
    /** 和, 与 and 及 are names too: they part two only where both sides could be one. */
    private static final Pattern SEVERAL = Pattern.compile("[、，,;；/\\\\&]|等.*人|等$|\\d|^.{2,}[和与及].{2,}$");
    private static final Pattern RELATED = Pattern.compile("(之[父母妻夫子女兄弟姐妹]|夫妇|夫妻|父子|母子|一家|全家|家属|家人|妻子|丈夫|儿子|女儿|父亲|母亲)$");
    private static final Pattern NICKNAME = Pattern.compile("[小老]\\p{IsHan}");
    private static final Set<String> NOBODY = Set.of("不详", "未知", "匿名", "本人", "户主", "同户主", "无名", "无名氏", "待定", "待查",
            "保密", "群众", "村民", "全体村民", "姓名", "无人", "空户");
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
            return Cleaned.asWritten(loosely(written), cell.text());
        }
        String name = bare(joined(written));
        return isUnsure(name, written) ? Cleaned.doubtful(Code.NAME_UNSURE, written)
                : Cleaned.asWritten(name, cell.text());
    }

    private static String loosely(String written) {
        return SEVERAL.matcher(written).find() || isTwoNames(written) ? written.replaceAll(" *\n *", "、") : joined(written);
    }

    private static boolean isUnsure(String name, String written) {
        int length = name.codePointCount(0, name.length());
        return length < 2 || isHan(name) && length > LONGEST_HAN || isTwoNames(written)
                || Stream.of(GAP, SEVERAL, RELATED).anyMatch(pattern -> pattern.matcher(name).find())
                || name.indexOf('(') >= 0 || name.indexOf('（') >= 0
                || NICKNAME.matcher(name).matches() || NOBODY.contains(name);
    }

    /** Two whole names with a blank or a new line between them: 张三 李四, but not 王　五 and not 张 三 丰. */
    private static boolean isTwoNames(String written) {
        String[] parts = written.split("[ \u3000\n]+");
        return parts.length > 1 && isHan(String.join("", parts)) && parts[0].length() > 1 && parts[1].length() > 1
                && !TITLE.matcher(parts[1]).matches();
    }

    /** Without the blanks that stretch a name of two characters; a foreign name keeps its single blanks. */
    private static String joined(String name) {
        String together = name.replace(" ", "").replace("\n", "");
        return isHan(together.replaceAll("[·•・．.‧∙()（）]", "")) ? DOT.matcher(together).replaceAll("·") : name;
    }

    private static String bare(String name) {
        return TITLE_BEFORE.matcher(TITLE.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }
}
