package org.fanzha.intake.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/** Tells a data row of a block from all the rows that only stand among them. In doubt it is data. */
final class RowKinds {
    private static final Pattern SUSPECT = Pattern.compile("[、第月度页计例样范注说附提要※填制审报统经复校核录单负主分书联电手日时签盖公村社总共以无零本一二三四五六七八九十年:：]");
    private static final Pattern SUBTOTAL = Pattern.compile("^.{0,8}小计([:：(（].*)?$");
    private static final Pattern TOTAL = Pattern.compile("^.{0,8}(合计|总计|共计|累计|总数)([:：(（].*)?$|^(以上)?共\\d+[人名条户个起场次份件]{1,2}$");
    /** In the column of serial numbers these words alone say what the row is. */
    private static final Pattern SERIAL_NOTE = Pattern.compile("^(填[写表报])?(说明|要求|格式|提示|注)$");
    private static final Pattern EXAMPLE = Pattern.compile("^[（(]?(示例|样例|范例|举例|例如|填写示例|填表示例|例)[\\d一二三]?[）)]?([:：].*)?$");
    private static final Pattern NOTE = Pattern.compile("^(注意?|备注|说明|附注|提示|要求|填[表写报]说明|注意事项)\\d?[:：].*|^(填[表写报]说明|注意事项).*|^※.*");
    private static final Pattern FILLING_NOTE = Pattern.compile("必填|选填|填写|请填|格式|如[:：“\"]|例如|单选|多选|下拉|[Yy]{4}|不填|文本型");
    private static final Pattern SECTION = Pattern.compile("^([（(]?[一二三四五六七八九十]+[）)]?[、.].*|[（(][一二三四五六七八九十]+[）)].*"
            + "|\\d{1,2}[、.．)）]\\D.*|无|本月无.*|零报告|无活动|本月零报告.*"
            + "|(\\d{4}年)?\\d{1,2}月份?|第[一二三四1-4]季度|第?[一二三四五六七八九十\\d]+[周页].{0,8})$");
    private static final Pattern SIGNED = Pattern.compile(
            "^(填[表报]|制表|报送|上报|统计|审核|审批|经办|复核|校对|核对|录入)(人|单位|日期|时间|者)?(签[字名])?([（(].{0,6}[）)])?[:：].*"
                    + "|^(单位|村|社区|村[（(]社区[）)]|所)?(主要)?(负责人|领导|分管领导|书记|主任|联系人|联系电话|电话|手机"
                    + "|日期|时间|签[字名]|盖章|公章|单位)(签[字名]|盖章)?([（(].{0,8}[）)])?[:：].*"
                    + "|^(填[表报]人|制表人?|审核人?|审批人|经办人|单位负责人|[（(]?(单位)?盖章[）)]?|签字)$");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}&&[^一二三四五六七八九十百零〇]]{2,}");
    private static final Pattern DATE_ALONE = Pattern.compile("^\\d{0,4}年\\d{0,2}月\\d{0,2}日$");

    private final List<Heading> headings;
    private final int serialColumn;
    private final Merges merges;
    private final BitSet headed = new BitSet();

    RowKinds(List<Heading> headings, Merges merges) {
        this.headings = headings;
        this.merges = merges;
        this.serialColumn = headings.stream().filter(h -> Vocabulary.isSerial(h.leaf())).mapToInt(Heading::column)
                .findFirst().orElse(-1);
        headings.forEach(heading -> headed.set(heading.column()));
    }

    /**
     * @param rowsBelow how many rows of this block stand between the headings and this row
     * @param inTail    whether a row that closes the table came before
     * @return empty for a data row
     */
    Optional<Other> kind(RawRow row, int rowsBelow, boolean inTail) {
        if (rowsBelow < 2 && isNumbering(row)) {
            return Optional.of(Other.NOTE);
        }
        int filled = 0;
        boolean stray = true;
        RawCell lead = RawCell.BLANK;
        RawCell second = RawCell.BLANK;
        for (int column = 0; column < row.cells().size(); column++) {
            RawCell cell = row.cells().get(column);
            if (!cell.isBlank() && column != serialColumn) {
                second = filled == 1 ? cell : second;
                lead = filled == 0 ? cell : lead;
                stray &= !headed.get(column);
                filled++;
            }
        }
        RawCell serial = serialColumn < 0 ? RawCell.BLANK : row.cell(serialColumn);
        if (filled == 0) {
            boolean words = serial.kind() == RawCell.Kind.TEXT && WORDS.matcher(serial.text()).find();
            return Optional.of(serialSays(serial).orElse(words ? Other.NOTE : Other.BLANK));
        }
        if (stray && serial.isBlank()) {
            return Optional.of(Other.NOTE);
        }
        Optional<Other> said = serial.isBlank() ? Optional.empty() : serialSays(serial);
        said = said.isPresent() ? said : leadSays(row, lead, second, filled, rowsBelow);
        return said.isEmpty() && inTail && (filled < 3 || filled * 2 < headings.size()) ? Optional.of(Other.TAIL) : said;
    }

    /** The numbers of the columns, 1 to the last, or 甲, 乙 and then 1. */
    private static boolean isNumbering(RawRow row) {
        int number = 0;
        int letters = 0;
        for (RawCell cell : row.cells()) {
            String text = cell.isBlank() ? "" : Text.compact(cell.text()).replaceAll("^[(（]|[)）]$", "");
            if (number == 0 && text.length() == 1 && "甲乙丙丁".contains(text)) {
                letters++;
            } else if (text.equals(String.valueOf(number + 1))) {
                number++;
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return number > 1 && number + letters > 3;
    }

    private Optional<Other> serialSays(RawCell serial) {
        if (serial.kind() != RawCell.Kind.TEXT) {
            return Optional.empty();
        }
        String text = Text.compact(serial.text());
        return SERIAL_NOTE.matcher(text).matches() ? Optional.of(Other.NOTE) : word(text);
    }

    private Optional<Other> leadSays(RawRow row, RawCell lead, RawCell second, int filled, int rowsBelow) {
        if (rowsBelow < 2 && isFillingNote(row, filled)) {
            return Optional.of(Other.NOTE);
        }
        Optional<Other> said = lead.kind() == RawCell.Kind.TEXT && SUSPECT.matcher(lead.text()).find()
                ? text(row, Text.compact(lead.text()), filled) : Optional.empty();
        boolean numberedTotal = said.isEmpty() && lead.kind() == RawCell.Kind.NUMBER
                && second.kind() == RawCell.Kind.TEXT && TOTAL.matcher(Text.compact(second.text())).matches();
        return numberedTotal ? Optional.of(Other.TOTAL) : said;
    }

    private Optional<Other> text(RawRow row, String lead, int filled) {
        Optional<Other> word = word(lead);
        if (word.isPresent()) {
            return word;
        }
        if (filled == 1 && DATE_ALONE.matcher(lead).matches()) {
            return Optional.of(Other.TAIL);
        }
        return filled == 1 && (SECTION.matcher(lead).matches() || isAcross(row))
                ? Optional.of(Other.NOTE) : Optional.empty();
    }

    private static Optional<Other> word(String lead) {
        if (SUBTOTAL.matcher(lead).matches()) {
            return Optional.of(Other.SUBTOTAL);
        }
        if (TOTAL.matcher(lead).matches()) {
            return Optional.of(Other.TOTAL);
        }
        if (EXAMPLE.matcher(lead).matches()) {
            return Optional.of(Other.EXAMPLE);
        }
        if (NOTE.matcher(lead).matches()) {
            return Optional.of(Other.NOTE);
        }
        return SIGNED.matcher(lead).matches() ? Optional.of(Other.TAIL) : Optional.empty();
    }

    /** One text merged across most of the table. */
    private boolean isAcross(RawRow row) {
        return merges.startingIn(row.number()).stream()
                .anyMatch(m -> (m.lastColumn() - m.firstColumn() + 1) * 2 >= headings.size() && headings.size() > 3);
    }

    private static boolean isFillingNote(RawRow row, int filled) {
        boolean allText = row.cells().stream().allMatch(c -> c.isBlank() || c.kind() == RawCell.Kind.TEXT);
        if (!allText) {
            return false;
        }
        long hits = row.cells().stream().filter(c -> FILLING_NOTE.matcher(c.text()).find()).count();
        return hits >= 2 || hits == 1 && filled <= 2;
    }

    /** Whether a row, read by itself, closes a table or sums it up. */
    static boolean closes(RawRow row) {
        return row.filled().findFirst().map(c -> Text.compact(c.text())).flatMap(RowKinds::word).isPresent();
    }
}
