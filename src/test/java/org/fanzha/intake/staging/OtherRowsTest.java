package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedTable;
import org.junit.jupiter.api.Test;

/** Rows that stand among the data and are none are counted by what they are, and never asked about. */
class OtherRowsTest {
    private final KnownInMemory known = KnownInMemory.town();

    @Test
    void theGapsOfTextTablesAreLinesAndNotRows() {
        Grid grid = Grid.sheet("", "日期|地点|活动类型|备注\n2024-05-03|村委会|院坝会|一\\n二").row(4, "2024-05-04|三组|院坝会|");
        assertThat(Staged.other(Staged.table(known, "下坝村宣传.csv", grid))).isEqualTo("heading 1");
    }

    @Test
    void aTotalOnlyCountsWhereItStands() {
        assertThat(Staged.table(known, "下坝村宣传.xlsx", "5月", """
                序号|日期|地点|活动类型|参加人数
                1|2024-05-03|村委会|院坝会|50
                |总  计|||50
                """).other()).containsEntry(Other.TOTAL, 1);
    }

    @Test
    void aCountAtTheEndIsATotal() {
        assertThat(Staged.other(Staged.table(known, "下坝村.xlsx", "重点人员名单", """
                姓名|身份证号|村|类别|风险等级
                王小五|500999199001010017|下坝村|前科|高
                共12人||||
                """))).isEqualTo("heading 1, total 1");
    }

    @Test
    void rolesOfWhichColumnsAreNamedAreNoHeadingBelowTheirOwn() {
        assertThat(Staged.other(Staged.table(known, "联络员名单.xls", "通讯录", """
                单位|姓名|角色|职务|联系电话
                下坝村|钱春一|第一责任人|村支部书记|13900000031
                |李秋四|网格员|联络员|13900000032
                下坝村|钱春二|村主任|第一责任人|13900000033
                |孙秋五|网格员|联络员、宣讲员|13900000034
                """))).isEqualTo("heading 1");
    }

    @Test
    void aRowThatCallsItselfANoteInTheSerialColumnIsOne() {
        assertThat(Staged.other(Staged.table(known, "单位.xlsx", "单位名录", """
                序号|单位名称|单位类型|常住人口
                说明|写全称|从下拉项选|人
                1|新桥村|村|1200
                """))).isEqualTo("heading 1, note 1");
    }

    @Test
    void keepsWhatNoFieldTakesAndTheWholeTextOfRowsThatWait() {
        StagedTable table = Staged.table(known, "重点人员.xlsx", "名单", """
                序号|姓名|身份证号|村|类别|风险等级|身高
                1|王小五|500999199001010017|下坝村|前科|高|170
                2|李小六|#500999199001010000|下坝村|前科|中|180
                """);
        assertThat(table.rows().get(0).texts()).containsOnly(Map.entry("身高", "170"));
        assertThat(table.rows().get(1).texts()).containsEntry("姓名", "李小六").containsEntry("身高", "180");
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 3 rejected id.damaged");
    }

    @Test
    void keepsNoPictureOfAnIdentityDocument() {
        StagedTable table = Staged.table(known, "名单.xlsx", Grid.sheet("重点人员名单",
                "姓名|身份证号|村|风险等级|类别|身份证正反面照片|身高\n王小五|500999199001010017|下坝村|高|前科|img01.jpg|170"));
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted column.id-photo");
        assertThat(table.rows().getFirst().texts()).containsOnlyKeys("身高");
    }

    @Test
    void aRoleThatTheTitleOrTheHeadingSaysIsEverybodys() {
        String rows = "序号|单位|%s|职务|联系电话\n1|下坝村|李小六|文书|13900000022";
        StagedTable titled = Staged.table(known, "x.xlsx", Grid.sheet("Sheet1", "云溪镇反诈联络员名单\n" + rows.formatted("姓名")));
        assertThat(Staged.verdicts(titled)).isEqualTo("3 inserted cell.assumed");
        assertThat(titled.rows().getFirst().values().show(Contacts.ROLES)).isEqualTo("联络员");
        StagedTable headed = Staged.table(known, "x.xlsx", Grid.sheet("Sheet1", rows.formatted("宣讲员")));
        assertThat(headed.rows().getFirst().values().show(Contacts.ROLES)).isEqualTo("宣讲员");
        StagedTable several = Staged.table(known, "x.xlsx", Grid.sheet("Sheet1", "联络员和宣讲员名单\n" + rows.formatted("姓名")));
        assertThat(Staged.verdicts(several)).isEqualTo("3 parked cell.required");
    }

    @Test
    void aRowThatNamesAVillageSpeaksForTheRowsBelowIt() {
        StagedTable table = Staged.table(known, "x.xlsx", Grid.sheet("Sheet1", """
                云溪镇2024年5月反诈宣传台账
                日期|地点|活动类型|参加人数|备注
                （一）下坝村||||
                2024-05-03|村委会|院坝会|50|
                （二）新街社区||||
                2024-05-04|广场|集中宣传|44|
                """));
        assertThat(Staged.verdicts(table)).isEqualTo("4 inserted cell.assumed; 6 inserted cell.assumed");
        assertThat(table.rows()).extracting(row -> row.values().show(Publicity.VILLAGE)).containsExactly("下坝村", "新街社区");
    }
}
