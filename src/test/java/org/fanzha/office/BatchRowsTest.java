package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.junit.jupiter.api.Test;

/** What a screen is told of a batch before it is written: rows in words, sheets as they were written. */
class BatchRowsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final String VILLAGE = """
            下坝村2024年5月反诈宣传台账
            序号|日期|地点|活动类型|参加人数|天气
            1|2024-05-03|村委会|院坝会|50|晴
            2|2024-05-04|三组|院坝会|约40|雨
            |合计|||90|
            """;
    private final KnownInMemory known = KnownInMemory.town();

    private BatchRows rows(RawFile... files) {
        return new BatchRows(Intake.stage(List.of(files), known, new StagingChoices(null, DAY, DAY)));
    }

    private static BatchRow row(BatchRows rows, int index) {
        return rows.rows(Optional.empty(), Optional.empty()).get(index);
    }

    private static DrawnSheet drawn(BatchRows rows) {
        return new DrawnSheet(rows.batch().files().getFirst().sheets().getFirst());
    }

    @Test
    void answersByFileAndVerdictWithTheCountsOfTheBatch() {
        BatchRows rows = rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE)), Grid.file("二.xlsx", Grid.sheet("5月", VILLAGE)));
        assertThat(rows.counts()).allSatisfy((verdict, count) -> assertThat(rows.batch().count(verdict)).isEqualTo(count));
        assertThat(rows.rows(Optional.of(rows.batch().files().get(1)), Optional.of(Verdict.PARKED)))
                .singleElement().satisfies(row -> assertThat(row.place()).isEqualTo("二.xlsx，5月"));
        assertThat(rows.entered()).containsOnlyKeys(Publicity.REGISTER);
        assertThat(rows.writes()).isTrue();
        assertThat(BatchWords.brief(rows::count)).isEqualTo("4 行：新增 1，未变 1，待办 2");
    }

    @Test
    void saysWhatARowHoldsAndWhatWasAssumed() {
        BatchRows rows = rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE)));
        assertThat(row(rows, 0).lines()).extracting(BatchRow.Line::title).contains("日期", "参加人数", "天气");
        assertThat(row(rows, 0).why("；")).startsWith("假定").contains("取自");
        assertThat(row(rows, 1).summary()).contains("约40").contains("雨");
        assertThat(row(rows, 1).why("；")).contains("不是准数");
    }

    @Test
    void saysFromWhatToWhatAnUpdateGoes() {
        known.commit(rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE))).batch());
        BatchRows again = rows(Grid.file("二.xlsx", Grid.sheet("5月", VILLAGE.replace("|50|", "|55|"))));
        assertThat(row(again, 0).why("；")).startsWith("参加人数：50 → 55");
        assertThat(row(again, 0).lines()).filteredOn(line -> line.was().isPresent()).singleElement()
                .satisfies(line -> assertThat(line.was().orElseThrow() + line.text()).isEqualTo("5055"));
    }

    @Test
    void readsAnUnchangedRowOffItsSheet() {
        known.commit(rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE))).batch());
        BatchRow row = row(rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE))), 0);
        assertThat(row.row().verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(row.summary()).isEqualTo("2024-05-03，村委会，院坝会，50");
    }

    @Test
    void drawsEachRowWithWhatItIs() {
        DrawnSheet drawn = drawn(rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE).merge(1, 0, 1, 5).merge(3, 2, 4, 2))));
        assertThat(drawn.rows()).extracting(drawn::word).containsExactly("标题", "表头", "新增", "待办", "合计");
        assertThat(drawn.rows()).extracting(drawn::role).containsExactly("title", "heading", "inserted", "parked", "total");
        RawRow second = drawn.rows().get(3);
        assertThat(drawn.problem(second, 4)).isPresent();
        assertThat(drawn.problem(second, 1)).isEmpty();
        assertThat(drawn.isFilled(drawn.rows().get(0), 3)).isTrue();
        assertThat(drawn.isFilled(drawn.rows().get(0), 0)).isFalse();
        assertThat(drawn.isFilled(second, 2)).isTrue();
        assertThat(drawn.text(second, 2)).isEqualTo("村委会");
        assertThat(drawn.indexOf(4)).isEqualTo(3);
        assertThat(drawn.indexOf(9)).isEqualTo(-1);
    }

    @Test
    void masksWhatIsSensitiveAndWhatOnlyLooksSo() {
        DrawnSheet drawn = drawn(rows(Grid.file("重点人员.xlsx", Grid.sheet("名单", """
                姓名|身份证号|村|类别|风险等级|家属
                甲一|500999199001010011|下坝村|涉诈前科|高|父 13900000001
                """))));
        RawRow row = drawn.rows().get(1);
        assertThat(drawn.text(row, 0)).isEqualTo("甲*");
        assertThat(drawn.text(row, 1)).isEqualTo("500999********0011");
        assertThat(drawn.text(row, 5)).isEqualTo("父 139****0001");
        assertThat(drawn.written(row, 1)).isEqualTo("500999199001010011");
    }

    @Test
    void saysWhySheetsWerePassedOver() {
        BatchRows rows = rows(Grid.file("说明.xlsx", Grid.sheet("说明", "写给村里的话")));
        assertThat(drawn(rows).passedOver(Optional.empty())).contains("没有可识别的表头");
        assertThat(drawn(rows).word(drawn(rows).rows().getFirst())).isEqualTo("未采用");
        assertThat(FileWords.of(rows.batch().files().getFirst(), v -> 0)).startsWith("忽略：");
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(List.of(DrawnSheet.letters(0), DrawnSheet.letters(25), DrawnSheet.letters(26), DrawnSheet.letters(701),
                DrawnSheet.letters(702))).containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    void saysWhatStagingAnewChanged() {
        BatchRows one = rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE)));
        known.commit(one.batch());
        BatchRows two = rows(Grid.file("二.xlsx", Grid.sheet("5月", VILLAGE)));
        assertThat(BatchWords.difference(one.counts(), two.counts())).isEqualTo("新增 1 → 0，未变 0 → 1");
        assertThat(BatchWords.difference(one.counts(), one.counts())).isEmpty();
    }

    @Test
    void aBatchWithoutSheetsTellsTheSameRows() {
        StagedBatch batch = rows(Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE))).batch();
        assertThat(new BatchRows(batch.withoutSheets()).counts()).isEqualTo(new BatchRows(batch).counts());
    }

    @Test
    void saysWhichColumnsTheSenderHid() {
        RawSheet hiding = new RawSheet("5月", false, List.of(new RawRow(1, false, List.of(RawCell.text("日期"), RawCell.text("地点")))),
                List.of(), List.of(), Set.of(1));
        DrawnSheet drawn = new DrawnSheet(new StagedSheet(hiding, List.of(), ""));
        assertThat(List.of(drawn.head(0), drawn.head(1))).containsExactly("A", "B 隐藏");
    }
}
