package org.fanzha.intake.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Link;
import org.junit.jupiter.api.Test;

/** What the office had put into a file goes before it is read; all that the village's sheet says of itself stays. */
class OwnFileTest {
    private static RawSheet sheet(String name, List<List<String>> lines, Set<Integer> hiddenColumns) {
        List<RawRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new RawRow(rows.size() + 1, false, line.stream().map(RawCell::text).toList())));
        return new RawSheet(name, false, rows, List.of(), List.of("第 1 页"), hiddenColumns);
    }

    private static RawSheet read(RawSheet shown, RawSheet mark) {
        List<RawSheet> sheets = OwnFile.of(RawFile.read("宣传.xlsx", "sha", List.of(shown, mark)), "本台账").file().sheets();
        assertThat(sheets).hasSize(1);
        return sheets.getFirst();
    }

    @Test
    void ofAReturnCopyOnlyTheTwoColumnsGo() {
        RawSheet copy = sheet("宣传", List.of(List.of("日期", "地点", "人数", ReturnMark.RESULT, ReturnMark.REASON),
                List.of("2024-05-02", "一组", "30", "已新增", "")), Set.of(1));
        ReturnMark mark = new ReturnMark("sha of the file", "处理情况", Set.of("宣传"));
        RawSheet own = read(copy, sheet(ReturnMark.SHEET, mark.lines(), Set.of()));
        assertThat(own.rows().getLast().cells()).extracting(RawCell::text).containsExactly("2024-05-02", "一组", "30", "", "");
        assertThat(own.rows().getFirst().cell(3).isBlank()).isTrue();
        assertThat(own.margins()).containsExactly("第 1 页");
        assertThat(own.hiddenColumns()).containsExactly(1);
    }

    @Test
    void ofATemplateOnlyTheKeysGo() {
        TemplateKey key = new TemplateKey("本台账", Publicity.REGISTER, new Link(1, "下坝村"), YearMonth.of(2024, 5),
                List.of(Publicity.DAY, Publicity.PLACE), Map.of(TemplateKey.entry(7), List.of("2024-05-02", "一组")));
        RawSheet filled = sheet("宣传", List.of(
                List.of(TemplateKey.CORNER, TemplateKey.column(Publicity.DAY), TemplateKey.column(Publicity.PLACE)),
                List.of("", "日期", "地点"), List.of(TemplateKey.entry(7), "2024-05-02", "二组")), Set.of(0, 2));
        RawSheet own = read(filled, sheet(TemplateKey.SHEET, key.lines(), Set.of()));
        assertThat(own.rows()).hasSize(2);
        assertThat(own.rows().getLast().cells()).extracting(RawCell::text).containsExactly("", "2024-05-02", "二组");
        assertThat(own.hiddenColumns()).containsExactlyInAnyOrder(0, 2);
    }
}
