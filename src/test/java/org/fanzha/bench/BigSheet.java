package org.fanzha.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The yardstick's data: a year's publicity register of a county in one sheet, every row a new entry, and the
 * 7 KB file with one stray cell in the last row.
 */
public final class BigSheet {
    public static final List<String> HEADINGS = List.of("日期", "村(社区)", "活动类型", "主题", "地点", "组织单位",
            "主讲人", "参加人数", "发放资料份数", "悬挂横幅条数", "受众类别", "备注");
    /** Title and headings stand above the entries. */
    public static final int ROWS_ABOVE = 2;
    private static final List<String> KINDS = List.of("院坝会", "入户走访", "村民会议", "讲座培训", "LED播放", "线上推送");
    private static final List<String> TOPICS = List.of("防刷单返利", "防冒充客服", "防虚假贷款", "防投资理财诈骗");
    private static final List<String> AUDIENCES = List.of("群众", "老年人", "学生", "务工人员、群众");
    private static final int LAST_ROW = 1_048_576;
    private static final int DAYS = 120;
    private static final int BEFORE_1970 = 25_569;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<String> villages;
    private final int rows;

    private BigSheet(List<String> villages, int rows) {
        this.villages = villages;
        this.rows = rows;
    }

    /**
     * @param villages names that the ledger's units bear; each row speaks of one of them, in turn
     * @param rows     of entries, 100,000 for the yardstick; days run from 2024-01-01 to 2024-04-29
     */
    public static void write(Path file, List<String> villages, int rows) throws IOException {
        BigSheet big = new BigSheet(villages, rows);
        SheetXml.write(file, SheetXml.sheet(big::rows, "<mergeCells count=\"1\"><mergeCell ref=\"A1:L1\"/></mergeCells>"), big::strings);
    }

    /** Title, headings and three rows, and one cell with a blank in the last row there can be. */
    public static void writeStray(Path file, List<String> villages) throws IOException {
        BigSheet small = new BigSheet(villages, 3);
        SheetXml.write(file, SheetXml.sheet(out -> {
            small.rows(out);
            out.write("<row r=\"" + LAST_ROW + "\"><c r=\"A" + LAST_ROW + "\" t=\"s\"><v>" + small.shared(" ") + "</v></c></row>");
        }, ""), small::strings);
    }

    private void rows(Writer out) throws IOException {
        out.write("<row r=\"1\">" + text(0, 1, "2024年反诈宣传台账") + "</row><row r=\"2\">");
        for (int column = 0; column < HEADINGS.size(); column++) {
            out.write(text(column, 2, HEADINGS.get(column)));
        }
        out.write("</row>");
        for (int i = 0; i < rows; i++) {
            row(out, i, i + ROWS_ABOVE + 1);
        }
    }

    private void row(Writer out, int i, int row) throws IOException {
        String village = villages.get(i % villages.size());
        long day = LocalDate.of(2024, 1, 1).plusDays(i % DAYS).toEpochDay() + BEFORE_1970;
        out.write("<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"><v>" + day + "</v></c>"
                + text(1, row, village) + text(2, row, pick(KINDS, i)) + text(3, row, pick(TOPICS, i))
                + text(4, row, i / villages.size() % 9 + 1 + "组" + i + "号院坝") + text(5, row, "镇反诈办")
                + text(6, row, "宣讲员" + i % 40) + number(7, row, 20 + i % 180) + number(8, row, 10 + i % 300)
                + number(9, row, i % 5) + text(10, row, pick(AUDIENCES, i)) + text(11, row, "第" + i % 1000 + "期") + "</row>");
    }

    private static String pick(List<String> from, int i) {
        return from.get(i % from.size());
    }

    private String text(int column, int row, String text) {
        return "<c r=\"" + (char) ('A' + column) + row + "\" t=\"s\"><v>" + shared(text) + "</v></c>";
    }

    private static String number(int column, int row, int value) {
        return "<c r=\"" + (char) ('A' + column) + row + "\"><v>" + value + "</v></c>";
    }

    private int shared(String text) {
        return strings.computeIfAbsent(text, t -> strings.size());
    }

    private void strings(Writer out) throws IOException {
        for (String text : new ArrayList<>(strings.keySet())) {
            out.write("<si><t xml:space=\"preserve\">" + text + "</t></si>");
        }
    }
}
