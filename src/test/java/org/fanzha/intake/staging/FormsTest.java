package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.junit.jupiter.api.Test;

/** Sheets where labels stand beside their values: one person or one event a form. */
class FormsTest {
    private static final String PERSON = "姓名|王小五|性别|男\n风险等级|高|村|下坝村\n类别|前科|现状|在控";
    private final KnownInMemory known = KnownInMemory.town();

    private StagedTable table(String text) {
        return Staged.table(known, "登记.xlsx", Grid.sheet("涉诈重点人员登记表", text));
    }

    private StagedFile file(RawFile raw) {
        return Staged.batch(known, raw).files().getFirst();
    }

    @Test
    void readsOnePersonASheet() {
        StagedTable table = table(PERSON);
        assertThat(table.register()).isSameAs(KeyPeople.REGISTER);
        assertThat(Staged.columns(table)).isEqualTo("姓名=姓名, 性别=性别, 风险等级=风险等级, 村=村(社区), 类别=类别, 现状=现状");
        assertThat(Staged.verdicts(table)).isEqualTo("1 inserted");
        assertThat(table.rows().getFirst().values().show(KeyPeople.RISK)).isEqualTo("高");
    }

    @Test
    void readsFormsOneUnderTheOther() {
        StagedTable table = table("登记表\n" + PERSON + "\n填表人：李小六\n\n登记表\n" + PERSON.replace("王小五", "李小六").replace("|高|", "|低|"));
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 8 inserted");
        assertThat(table.rows().get(1).values().show(KeyPeople.RISK)).isEqualTo("低");
        assertThat(Staged.other(table)).isEqualTo("title 2, blank 1, tail 1");
    }

    @Test
    void aFormNeverTakesWhatTheOneAboveSays() {
        StagedTable table = table(PERSON + "\n户籍地|下坝村一组\n\n" + PERSON.replace("王小五", "李小六") + "\n户籍地|同上");
        assertThat(Staged.verdicts(table)).isEqualTo("1 inserted; 6 parked cell.unsure");
    }

    @Test
    void takesAnUnknownLabelForNoFieldAndKeepsItsText() {
        StagedTable table = table(PERSON + "\n身高|一米七|绰号|小五");
        assertThat(Staged.columns(table)).endsWith("身高=-, 绰号=-");
        assertThat(table.rows().getFirst().texts()).containsEntry("身高", "一米七").containsEntry("绰号", "小五");
    }

    @Test
    void theLineAboveTheFormsOpensNone() {
        StagedTable table = table("单位：下坝村|时间：2024年5月\n" + PERSON + "\n" + PERSON.replace("王小五", "李小六"));
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 5 inserted");
    }

    @Test
    void aValueGoesOnInTheRowsBelowIt() {
        StagedTable table = table(PERSON + "\n一人一策|每周见面一次\n|帮助就业\n|每月电话联系家里，了解近况和打算\n备注|好");
        assertThat(table.rows().getFirst().values().show(KeyPeople.OWN_PLAN)).isEqualTo("每周见面一次\n帮助就业\n每月电话联系家里，了解近况和打算");
        assertThat(table.rows().getFirst().values().show(KeyPeople.NOTE)).isEqualTo("好");
    }

    @Test
    void aCellMendedInTheSheetIsMendedInTheForm() {
        RawFile raw = Grid.file("登记.xlsx", Grid.sheet("涉诈重点人员登记表", PERSON.replace("|高|", "|很高|")));
        Sayings mended = Sayings.NONE.with(new BlockAt("登记.xlsx", "涉诈重点人员登记表", 1),
                said -> said.cell(new Said.CellAt(2, 1), "高"));
        StagedTable table = Intake.stage(List.of(raw), known, Staged.choices(null).with(mended)).tables().findFirst().orElseThrow();
        assertThat(Staged.verdicts(table)).isEqualTo("1 inserted");
    }

    @Test
    void takesNothingFromAFormThatNobodyFilledIn() {
        assertThat(file(Grid.file("空.xlsx", Grid.sheet("涉诈重点人员登记表", "姓名||性别|\n风险等级||村|\n类别||现状|"))).status())
                .isEqualTo(StagedFile.Status.IGNORED);
    }

    @Test
    void aTableTurnedOnItsSideIsNoForm() {
        assertThat(file(Grid.file("下坝村.xlsx", Grid.sheet("宣传台账", """
                日期|2024-05-03|2024-05-09
                地点|村委会|三组
                活动类型|院坝会|入户走访
                主题|防诈|反诈
                主讲人|王小五|李小六
                备注|好|好
                """))).status()).isEqualTo(StagedFile.Status.IGNORED);
    }

    @Test
    void aTableThatFollowsAFormIsReadByItself() {
        StagedFile file = file(Grid.file("下坝村.xlsx", Grid.sheet("表", "涉诈重点人员登记表\n" + PERSON
                + "\n下坝村2024年5月反诈宣传台账\n日期|地点|活动类型|参加人数\n2024-05-03|村委会|院坝会|50")));
        assertThat(file.tables()).extracting(StagedTable::register).containsExactly(KeyPeople.REGISTER, Publicity.REGISTER);
        assertThat(Staged.verdicts(file.tables().get(1))).isEqualTo("7 inserted cell.assumed");
    }

    @Test
    void eachCellOfAFormSaysWhatItFills() {
        StagedFile file = file(Grid.file("登记.xlsx", Grid.sheet("涉诈重点人员登记表", PERSON)));
        Extent extent = file.sheets().getFirst().parts().getFirst().extent();
        int risk = file.tables().getFirst().columns().stream().filter(c -> c.field() == KeyPeople.RISK).findFirst().orElseThrow().column();
        assertThat(extent.dataRow(2)).isEqualTo(1);
        assertThat(extent.heading(2, 1)).isEqualTo(risk);
        assertThat(extent.heading(2, 0)).isEqualTo(-1);
        assertThat(extent.place(1, risk)).isEqualTo(Optional.of(new Said.CellAt(2, 1)));
    }
}
