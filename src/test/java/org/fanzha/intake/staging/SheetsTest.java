package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How whole sheets are understood: blocks, headings, kinds of row, register, unit and month. */
class SheetsTest {
    private final KnownInMemory known = KnownInMemory.town();

    @Test
    void readsAVillageSheetFromTitleToTail() {
        StagedTable table = Staged.table(known, "5月/下坝.xlsx", Grid.sheet("Sheet1", """
                云溪镇下坝村2024年5月反诈宣传台账||||||||
                填报单位：下坝村||||||填报时间：2024年6月3日||
                序号|日期|地点|活动类型|参加人数|宣传资料||备注|
                |||||发放（份）|张贴海报（张）||
                #1|5月3日|村委会|院坝会|#50|#120|#3||
                #2|5.8|三组|入户|30人|60份||天热|
                小计||||#80|#180|#3||
                ||||||||
                #3|2024.5.20|场镇|集中宣传|#200|#300|||
                合计||||#280|#480|#3||
                填表人：李小六|||审核人：王小五|||||
                """).merge(1, 0, 1, 8).merge(3, 5, 3, 6).merge(3, 0, 4, 0).merge(3, 1, 4, 1).merge(3, 2, 4, 2)
                .merge(3, 3, 4, 3).merge(3, 4, 4, 4).merge(3, 7, 4, 7));

        assertThat(table.register()).isSameAs(Publicity.REGISTER);
        assertThat(table.unit()).map(Link::name).contains("下坝村");
        assertThat(table.month()).contains(YearMonth.of(2024, 5));
        assertThat(Staged.columns(table)).isEqualTo("序号=-, 日期=日期, 地点=地点, 活动类型=活动类型, 参加人数=参加人数, "
                + "宣传资料/发放（份）=发放资料份数, 宣传资料/张贴海报（张）=张贴海报张数, 备注=备注");
        assertThat(Staged.other(table)).isEqualTo("title 2, heading 2, subtotal 1, total 1, blank 1, tail 1");
        assertThat(Staged.verdicts(table)).isEqualTo("5 inserted cell.assumed cell.assumed; "
                + "6 inserted cell.assumed cell.assumed; 9 inserted cell.assumed");
        assertThat(table.rows().get(1).values().orNull(Publicity.LEAFLETS)).isEqualTo(60L);
        assertThat(table.rows().get(1).values().orNull(Publicity.DAY)).isEqualTo(LocalDate.of(2024, 5, 8));
    }

    @Test
    void readsGroupedHeadingsWithoutMerges() {
        StagedTable table = Staged.table(known, "下坝村宣传台账.csv", "", """
                日期,地点,形式,宣传资料,,备注
                ,,,发放,张贴海报,
                2024-05-03,村委会,院坝会,120,3,
                """.replace(',', '|'));
        assertThat(Staged.columns(table)).contains("宣传资料/发放=发放资料份数", "宣传资料/张贴海报=张贴海报张数");
        assertThat(Staged.verdicts(table)).isEqualTo("3 inserted cell.assumed");
        assertThat(Staged.other(table)).isEqualTo("heading 2");
    }

    @Test
    void readsHeadingsOnThreeLevels() {
        StagedTable table = Staged.table(known, "下坝.xlsx", Grid.sheet("Sheet1", """
                反诈工作宣传台账|||||||
                序号|活动情况||||资料发放||
                |时间|地点|形式|人数|宣传单||海报
                |||||份数|其中：入户|张数
                1|2024.5.3|村委会|院坝会|50|100|20|3
                """).merge(1, 0, 1, 7).merge(2, 1, 2, 4).merge(2, 5, 2, 7).merge(3, 5, 3, 6).merge(2, 0, 4, 0)
                .merge(3, 1, 4, 1).merge(3, 2, 4, 2).merge(3, 3, 4, 3).merge(3, 4, 4, 4));
        assertThat(Staged.other(table)).isEqualTo("title 1, heading 3");
        assertThat(Staged.columns(table)).contains("活动情况/时间=日期", "资料发放/宣传单/份数=发放资料份数",
                "资料发放/海报/张数=张贴海报张数", "其中：入户=-");
        assertThat(Staged.verdicts(table)).isEqualTo("5 inserted cell.assumed");
    }

    @Test
    void asksWhereTwoGroupsNameTheSameField() {
        StagedTable table = Staged.table(known, "名单.xlsx", Grid.sheet("Sheet1", """
                下坝村反诈联络员名单||||
                序号|第一责任人||联络员|
                |姓名|职务|姓名|职务
                1|王小五|书记|李小六|文书
                """).merge(2, 1, 2, 2).merge(2, 3, 2, 4).merge(2, 0, 3, 0));
        assertThat(table.count(Verdict.PARKED)).isEqualTo(1);
        assertThat(Staged.verdicts(table)).contains("cell.unsure");
    }

    @Test
    void readsSectionsAndATailOfSeveralRows() {
        StagedTable table = Staged.table(known, "5月宣传.xlsx", "上坝村", """
                上坝村2024年5月反诈宣传台账
                日期|地点|活动类型|参加人数|备注
                一、集中宣传||||
                2024.5.3|村委会|集中宣传|50|
                二、入户宣传||||
                2024.5.4|一组|入户|20|
                合  计|||70|
                审核人：王小五|||填表人：李小六|
                |||2024年6月3日|
                """);
        assertThat(Staged.other(table)).isEqualTo("title 1, heading 1, note 2, total 1, tail 2");
    }

    @Test
    void aTableWithoutRowsIsAReturnAllTheSame() {
        var batch = Staged.batch(known, Grid.file("零报告.xlsx", Grid.sheet("Sheet1",
                "下坝村2024年5月反诈宣传台账\n日期|地点|活动类型|参加人数|备注\n本月无宣传活动||||")));
        assertThat(batch.rows()).isZero();
        assertThat(batch.returns()).hasSize(1);
    }

    @Test
    void takesAGroupRowAboveThatNamesNoField() {
        StagedTable table = Staged.table(known, "重点人员.xlsx", Grid.sheet("名单", """
                基本情况||||管控情况||
                姓名|身份证号|性别|村|人员类别|风险等级|责任人
                王小五|500999199001010017|男|下坝村|前科|高|李小六
                """).merge(1, 0, 1, 3).merge(1, 4, 1, 6));
        assertThat(table.register()).isSameAs(KeyPeople.REGISTER);
        assertThat(Staged.verdicts(table)).isEqualTo("3 inserted");
        assertThat(Staged.other(table)).isEqualTo("heading 2");
        assertThat(table.columns().getFirst().heading()).isEqualTo("基本情况/姓名");
    }

    @Test
    void passesOverNotesExamplesAndNumberedBlankRows() {
        StagedTable table = Staged.table(known, "下坝村2024年5月宣传.xlsx", "台账", """
                序号|日期|地点|活动类型|参加人数
                |格式2024-05-08|必填|单选|填写整数
                例|2024-05-01|村委会|院坝会|50
                1|2024-05-03|村委会|院坝会|50
                2||||
                3||||
                注：人数填实到人数||||
                """);
        assertThat(Staged.other(table)).isEqualTo("heading 1, note 2, example 1, blank 2");
        assertThat(Staged.verdicts(table)).isEqualTo("4 inserted cell.assumed");
    }

    @Test
    void readsSeveralBlocksOfOneSheet() {
        var batch = Staged.batch(known, Grid.file("汇总.xlsx", Grid.sheet("Sheet1", """
                下坝村2024年5月宣传台账|||
                日期|地点|活动类型|参加人数
                5月3日|村委会|院坝会|#50
                填表人：李小六|||
                ~1
                上坝村2024年5月宣传台账|||
                日期|地点|活动类型|参加人数
                5月4日|村委会|院坝会|#60
                合计|||#60
                """)));
        assertThat(batch.tables().map(t -> t.unit().orElseThrow().name())).containsExactly("下坝村", "上坝村");
        assertThat(batch.tables().map(t -> t.rows().size())).containsExactly(1, 1);
        assertThat(batch.returns()).extracting(r -> r.values().show(Returns.UNIT))
                .containsExactly("下坝村", "上坝村");
    }

    @Test
    void countsAHeadingRepeatedOnEachPageAsHeading() {
        StagedTable table = Staged.table(known, "下坝村.xlsx", "2024年5月", """
                日期|地点|活动类型|参加人数
                5月3日|村委会|院坝会|#50
                日期|地点|活动类型|参加人数
                5月4日|三组|院坝会|#20
                """);
        assertThat(Staged.other(table)).isEqualTo("heading 2");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void fillsDownMergesAndDittoButNoNumbers() {
        StagedTable table = Staged.table(known, "5月.xlsx", Grid.sheet("2024年5月宣传", """
                日期|村|地点|活动类型|参加人数
                2024-05-03|下坝村|村委会|院坝会|#50
                2024-05-04||三组|同上|
                2024-05-05|〃|四组|"|#9
                """).merge(2, 1, 3, 1).merge(2, 4, 3, 4));
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 3 inserted; 4 inserted");
        assertThat(table.rows()).allMatch(r -> r.values().show(Publicity.VILLAGE).equals("下坝村")
                && r.values().show(Publicity.KIND).equals("院坝会"));
        assertThat(table.rows().get(1).values().has(Publicity.PEOPLE)).isFalse();
    }

    @Test
    void asksWhereDittoHasNothingAbove() {
        StagedTable table = Staged.table(known, "下坝村.xlsx", "宣传", "日期|地点|活动类型|参加人数\n2024-05-03|同上|院坝会|50");
        assertThat(Staged.verdicts(table)).isEqualTo("2 parked cell.unsure cell.assumed");
    }

    @Test
    void aStrayFarCellCostsNothing() {
        Grid grid = Grid.sheet("宣传", "日期|地点|活动类型|参加人数\n2024-05-03|村委会|院坝会|50").row(1_048_576, "x");
        StagedTable table = Staged.table(known, "下坝村.xlsx", grid);
        assertThat(Staged.other(table)).isEqualTo("heading 1, tail 1");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void knowsPublicityWithoutTheFormOfActivity() {
        StagedTable table = Staged.table(known, "下坝村5月.xlsx", "Sheet1", """
                日期|地点|参加人数|发放资料份数
                2024-05-03|村委会|50|100
                """);
        assertThat(table.register()).isSameAs(Publicity.REGISTER);
        assertThat(Staged.verdicts(table)).isEqualTo("2 parked cell.required cell.assumed");
    }

    @Test
    void ignoresWhatIsNoRegister() {
        var batch = Staged.batch(known, Grid.file("下坝村宣传台账.xlsx",
                Grid.sheet("填表说明", "填表说明\n1.日期写全\n2.人数写实到人数"),
                Grid.sheet("党费", "2024年5月党费收缴表\n序号|姓名|性别|党费基数|应缴金额|备注\n1|王小五|男|3000|15|"),
                Grid.sheet("空", "|||")));
        StagedFile file = batch.files().getFirst();
        assertThat(file.status()).isEqualTo(StagedFile.Status.IGNORED);
        assertThat(file.why()).contains(Code.FILE_NO_REGISTER);
        assertThat(file.ignored()).extracting(s -> s.code()).containsExactly(
                Code.SHEET_NO_TABLE, Code.SHEET_NO_REGISTER, Code.SHEET_EMPTY);
    }

    @Test
    void ignoresASignInSheetAndAFormOfNoRegister() {
        var batch = Staged.batch(known,
                Grid.file("会议.xlsx", Grid.sheet("签到", "会议签到表\n序号|姓名|单位|职务|联系电话\n1|王小五|下坝村|书记|13900000022")),
                Grid.file("登记.xlsx", Grid.sheet("表", "姓名|王小五|性别|男\n电话|13900000022|地址|三组")));
        assertThat(batch.files()).extracting(f -> f.status()).containsOnly(StagedFile.Status.IGNORED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "预警劝阻台账~预警编号|接收时间|来源|等级|诈骗类型|当事人|电话|村(社区)|指派人|结果",
        "下坝村入户宣传登记表~序号|村|户主|住址|联系电话|家庭人口|入户日期|入户人|告知书签收|备注",
        "国家反诈中心APP推广统计表~序号|村(社区)|常住人口|任务数|已注册数|完成率|截止日期",
        "2024年宣传资料发放台账~日期|资料名称|类型|收发|数量|对象单位|经手人|备注",
        "会议台账~类型|日期|单位|主持|参加人数|反诈议题|结论",
        "线索台账~编号|来源|日期|单位|内容|反馈|核实结果",
        "2024年5月值班表~日期|带班领导|值班人员|联系电话|备注",
        "下坝村低保户名单~序号|姓名|性别|身份证号|住址|联系电话|家庭人口|备注",
        "下坝村党员名册~序号|姓名|性别|单位|职务|联系电话|入党时间"})
    void takesNoListOfAnotherKindForARegister(String title, String heads) {
        var batch = Staged.batch(known, Grid.file("x.xlsx", Grid.sheet("Sheet1", title + "\n" + heads)));
        assertThat(batch.files().getFirst().status()).isEqualTo(StagedFile.Status.IGNORED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "contacts~云溪镇反诈联络员名单~序号|单位|姓名|职务|联系电话|备注",
        "cases~2024年1-5月电诈警情清单~序号|警情编号|报警时间|案发时间|案发地点|受害人居住地|性别|年龄|案件类别|涉案金额（元）|简要案情",
        "key_people~涉诈重点人员摸排表~序号|姓名|性别|身份证号码|户籍地|现住址|联系电话|人员类别|风险等级|管控责任人|备注",
        "units~云溪镇村社区名录~序号|单位|类型|上级|常住人口（人）|户数（户）|曾用名",
        "checks~~重点人员|身份证号|走访日期|走访方式|是否在家|走访人|情况",
        "checks~重点人员走访记录~姓名|身份证号|走访时间|走访方式|走访人",
        "returns~月报报送情况~单位|月份|报送事项|收到日期|零报告",
        "publicity~~日期|地点|参加人数|发放资料份数",
        "publicity~反诈宣传活动统计表~时间|地点|内容|参加人数"})
    void knowsARegisterByItsHeadingsAndTitle(String register, String title, String heads) {
        String text = (title == null ? "" : title + "\n") + heads + "\nx" + "|x".repeat(heads.split("\\|").length - 1);
        var table = Staged.table(known, "x.xlsx", "Sheet1", text);
        assertThat(table.register().key()).isEqualTo(register);
    }

    @Test
    void takesWhatIsTheSameAsAtTheLeft() {
        StagedTable table = Staged.table(known, "重点人员.xlsx", "名单",
                "姓名|村|类别|风险等级|户籍地|现住地\n王小五|下坝村|前科|高|下坝村一组|同左");
        assertThat(table.rows().getFirst().values().show(KeyPeople.ADDRESS)).isEqualTo("下坝村一组");
    }

    @Test
    void namesAnEmptyFile() {
        var batch = Staged.batch(known, Grid.file("空.xlsx", Grid.sheet("Sheet1", "|")));
        assertThat(batch.files().getFirst().why()).contains(Code.FILE_EMPTY);
    }

    @Test
    void refusesStateSecretsByTheirMarkAlone() {
        assertThat(why(Grid.sheet("表", "机密★5年\n姓名|村|风险等级|类别"))).isEqualTo(Code.FILE_SECRET);
        assertThat(why(Grid.sheet("表", "名单|秘密\n姓名|村|风险等级|类别"))).isEqualTo(Code.FILE_SECRET);
        assertThat(why(Grid.sheet("表", "姓名|村|风险等级|类别").margin("绝密"))).isEqualTo(Code.FILE_SECRET);
        assertThat(why(Grid.sheet("宣传", "日期|地点|主题\n2024-05-03|村委会|保守国家秘密宣传"))).isNotEqualTo(Code.FILE_SECRET);
    }

    @Test
    void refusesMeasuresAgainstRelatives() {
        assertThat(why(Grid.sheet("表", "姓名|村|风险等级|类别|亲属停保情况"))).isEqualTo(Code.FILE_RELATIVES);
        assertThat(why(Grid.sheet("表", "姓名|村|风险等级|类别|连坐措施"))).isEqualTo(Code.FILE_RELATIVES);
        assertThat(why(Grid.sheet("表", "姓名|村|风险等级|类别|家属联系方式"))).isNotEqualTo(Code.FILE_RELATIVES);
    }

    private Code why(Grid grid) {
        return Staged.batch(known, Grid.file("表.xlsx", grid)).files().getFirst().why().orElse(null);
    }

    @Test
    void theTitlesMonthBeatsTheOneGivenAndSaysSo() {
        var batch = Intake.stage(List.of(Grid.file("a.xlsx", Grid.sheet("表",
                "下坝村2024年4月反诈宣传台账\n日期|地点|活动类型|参加人数\n4月3日|村委会|院坝会|50"))), known, Staged.choices("2024-05"));
        StagedTable table = batch.tables().findFirst().orElseThrow();
        assertThat(table.month()).contains(YearMonth.of(2024, 4));
        assertThat(Staged.verdicts(table)).endsWith("month.differs");
        assertThat(table.rows().getFirst().problems().getLast().problem().message())
                .isEqualTo("标题写的是 2024-04，指定的是 2024-05，以标题为准。");
    }

    @Test
    void takesTheYearFromTheMonthGivenAndNeverFromTheMachine() {
        String text = "日期|地点|活动类型|参加人数\n4月3日|村委会|院坝会|50";
        var given = Intake.stage(List.of(Grid.file("下坝村.xlsx", Grid.sheet("宣传", text))), known, Staged.choices("2024-04"));
        assertThat(Staged.verdicts(given.tables().findFirst().orElseThrow())).startsWith("2 inserted");
        assertThat(Staged.verdicts(Staged.table(known, "下坝村.xlsx", "宣传", text))).startsWith("2 parked day.no-year");
    }

    @Test
    void theDayOfFillingInIsNotTheMonth() {
        StagedTable table = Staged.table(known, "x.xlsx", "宣传", """
                反诈宣传台账|||
                填报单位（盖章）：下坝村委会|||填报时间：2024年6月3日
                日期|地点|活动类型|参加人数
                5月3日|村委会|院坝会|50
                """);
        assertThat(table.month()).isEmpty();
        assertThat(table.unit()).map(Link::name).contains("下坝村");
        assertThat(Staged.verdicts(table)).isEqualTo("4 inserted cell.assumed cell.assumed");
    }

    @Test
    void readsUnitAndMonthFromSheetFileAndFolder() {
        String text = "日期|地点|活动类型|参加人数\n2024-05-03|村委会|院坝会|50";
        StagedTable bySheet = Staged.table(known, "2024年5月/汇总.xlsx", "下坝村宣传", text);
        assertThat(bySheet.unit()).map(Link::name).contains("下坝村");
        assertThat(bySheet.month()).contains(YearMonth.of(2024, 5));
        StagedTable byFolder = Staged.table(known, "云溪镇/下坝/202405宣传.xlsx", "Sheet1", text);
        assertThat(byFolder.unit()).map(Link::name).contains("下坝村");
        assertThat(byFolder.month()).contains(YearMonth.of(2024, 5));
    }

    @Test
    void readsTenThousandsFromHeadingOrLine() {
        String heads = "发案时间|村|诈骗类型|%s\n2024-05-03|下坝村|刷单返利|#3.2";
        StagedTable byHeading = Staged.table(known, "发案台账.xlsx", "5月", heads.formatted("损失金额（万元）"));
        assertThat(byHeading.rows().getFirst().values().show(Cases.LOSS)).isEqualTo("32000");
        StagedTable byLine = Staged.table(known, "发案台账.xlsx", "5月", "单位：万元\n" + heads.formatted("损失金额"));
        assertThat(Staged.verdicts(byLine)).isEqualTo("3 inserted cell.assumed");
    }

    @Test
    void countsVisitsAsPeopleOnlyWithAWord() {
        StagedTable table = Staged.table(known, "下坝村.xlsx", "宣传", "日期|村|地点|活动类型|人次\n2024-05-03|下坝村|三组|入户|50");
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted count.meaning");
    }

    @Test
    void asksWhereTwoColumnsForOneFieldDiffer() {
        StagedTable table = Staged.table(known, "发案台账.xlsx", "5月", """
                发案时间|村|诈骗类型|涉案金额|被骗金额
                2024-05-03|下坝村|刷单返利|500|500
                2024-05-04|下坝村|刷单返利|500|800
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 3 parked cell.unsure");
        assertThat(Staged.columns(table)).endsWith("涉案金额=损失金额, 被骗金额=-");
        assertThat(table.rows().getFirst().texts()).containsEntry("被骗金额", "500");
    }

    @Test
    void aTitleBeatsOtherNamesWithoutAWord() {
        StagedTable table = Staged.table(known, "发案台账.xlsx", "5月", """
                发案时间|村|诈骗类型|损失金额|涉案金额
                2024-05-04|下坝村|刷单返利|500|800
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted");
        assertThat(table.rows().getFirst().values().show(Cases.LOSS)).isEqualTo("500");
    }

    @Test
    void takesNumberingForNoFileNumber() {
        StagedTable table = Staged.table(known, "重点人员.xlsx", "名单", """
                编号|姓名|身份证号|村|类别|风险等级
                1|王小五|500999199001010017|下坝村|前科|高
                2|李小六|500999199001010025|下坝村|前科|中
                """);
        assertThat(Staged.columns(table)).startsWith("编号=-");
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 3 inserted");
    }
}
