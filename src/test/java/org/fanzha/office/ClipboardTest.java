package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Draft;
import org.fanzha.register.Field;
import org.fanzha.sheets.SheetFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipboardTest {
    private static final List<Field<?>> SHOWN = List.of(Publicity.DAY, Publicity.VILLAGE, Publicity.KIND, Publicity.PLACE,
            Publicity.NOTE);
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void enterAVillage() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
        office.desk().save(new Draft(Units.REGISTER).type(Units.NAME, "下坝村").type(Units.KIND, "村"), Optional.empty());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void event(String day, String place, String note) {
        office.desk().save(new Draft(Publicity.REGISTER).type(Publicity.DAY, day).type(Publicity.VILLAGE, "下坝村")
                .type(Publicity.KIND, "院坝会").type(Publicity.PLACE, place).type(Publicity.NOTE, note), Optional.empty());
    }

    @Test
    void copiesShownColumnsInTheirOrderWithHeadingsAndDefusesFormulas() {
        event("2024-05-03", "村委会", "=1+1");
        event("2024-05-04", "文化广场", "两行\n带\"引号\"");
        TableCopy copy = office.desk().copy(Publicity.REGISTER, List.of(Publicity.NOTE, Publicity.DAY), List.of(2L, 1L), false);

        assertThat(copy.text()).isEqualTo("备注\t日期\r\n\"两行\n带\"\"引号\"\"\"\t2024-05-04\r\n'=1+1\t2024-05-03\r\n");
        assertThat(copy.html()).contains("<td style=\"mso-number-format:'\\@'\">两行<br>带");
        assertThat(copy.rows()).isEqualTo(2);
    }

    @Test
    void copiesSensitiveValuesAsTheyAreShownUnlessAskedForInFull() {
        office.desk().save(new Draft(KeyPeople.REGISTER).type(KeyPeople.NAME, "甲一").type(KeyPeople.VILLAGE, "下坝村")
                .type(KeyPeople.KINDS, "涉诈前科").type(KeyPeople.RISK, "高").type(KeyPeople.PHONE, "13900000001"), Optional.empty());
        List<Field<?>> phone = List.of(KeyPeople.PHONE);

        assertThat(office.desk().copy(KeyPeople.REGISTER, phone, List.of(1L), false).text()).contains("139****0001");
        assertThat(office.log().lines(1).getFirst().act().kind()).isEqualTo(Act.Kind.SAVED);
        assertThat(office.desk().copy(KeyPeople.REGISTER, phone, List.of(1L), true).text()).contains("13900000001");
        assertThat(office.log().lines(1).getFirst().act()).isEqualTo(new Act(Act.Kind.EXPORTED, "涉诈重点人员台账 1 条，复制全文"));
    }

    private StagedBatch pasted(String text) {
        return office.takeIn().readPasted(Publicity.REGISTER, SHOWN, text).stage(Progress.NONE);
    }

    @Test
    void takesRowsWithoutHeadingsByTheColumnsShown() {
        StagedBatch batch = pasted("2024-05-08\t下坝村\t院坝会\t三组\t\"第一行\n第二行\"\n2024-05-09\t下坝村\t院坝会\t\t\n");

        assertThat(batch.of(Publicity.REGISTER).flatMap(t -> t.rows().stream()).map(StagedRow::verdict))
                .containsExactly(Verdict.INSERTED, Verdict.PARKED);
        office.takeIn().commit(batch, Progress.NONE);
        assertThat(office.desk().find(Publicity.REGISTER, 1).orElseThrow().show(Publicity.NOTE)).isEqualTo("第一行\n第二行");
        assertThat(office.desk().find(Publicity.REGISTER, 1).orElseThrow().source().file()).isEqualTo("粘贴板");
        assertThat(office.desk().find(Publicity.REGISTER, 1).orElseThrow().source().row()).isEqualTo(1);
    }

    @Test
    void takesHeadingsThatComeAlong() {
        StagedBatch batch = pasted("地点\t活动时间\t村(社区)\t活动类型\n三组\t2024-05-08\t下坝村\t院坝会\n");
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(1);
    }

    @Test
    void takesBackItsOwnCopyAsNothingNew() {
        event("2024-05-03", "村委会", "-");
        String copied = office.desk().copy(Publicity.REGISTER, SHOWN, List.of(1L), false).text();
        assertThat(pasted(copied).count(Verdict.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void saysWhatToDoWhereNothingWasCopied() {
        assertThatThrownBy(() -> pasted(" \n"))
                .isInstanceOf(Refusal.class).hasMessageContaining("剪贴板里没有表格");
    }

    @Test
    void countsRecordsAsRows() {
        RawFile file = new SheetFiles().pasted("\"一\n二\"\t三\n四\t五", "粘贴板");
        assertThat(file.sheets().getFirst().rows()).extracting(row -> row.number() + row.cells().getFirst().text())
                .containsExactly("1一\n二", "2四");
    }
}
