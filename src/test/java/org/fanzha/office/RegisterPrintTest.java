package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of a register is what was asked for: these entries, these columns, masked for whom it is. */
class RegisterPrintTest {
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
        for (String name : List.of("下坝村", "上坝村", "石桥村")) {
            office.desk().save(new Draft(Units.REGISTER).type(Units.NAME, name).type(Units.KIND, "村").type(Units.STATE, "在用"),
                    Optional.empty());
        }
        office.desk().save(new Draft(Contacts.REGISTER).type(Contacts.NAME, "甲一二").type(Contacts.UNIT, "下坝村")
                .type(Contacts.ROLES, "联络员").type(Contacts.PHONE, "13900000001"), Optional.empty());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static String text(Press.Pressed pressed) throws IOException {
        try (PDDocument document = Loader.loadPDF(pressed.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }

    @Test
    void printsTheseEntriesAndColumnsInTheGivenOrder() throws IOException {
        String text = text(office.print(Units.REGISTER, List.of(3L, 1L), List.of(Units.KIND, Units.NAME), Profile.INTERNAL, "类型为村"));
        assertThat(text).isEqualTo("单位台账云溪镇全民反诈办公室筛选：类型为村制表日期：2024年6月3日共2条"
                + "序号单位类型单位名称1村石桥村2村下坝村第1页共1页");
    }

    @Test
    void masksForWhomItIsAndLogsItWithoutAName() throws IOException {
        List<Long> ids = List.of(1L);
        assertThat(text(office.print(Contacts.REGISTER, ids, Contacts.REGISTER.fields(), Profile.INTERNAL, ""))).contains("13900000001");
        assertThat(office.log().lines(1).getFirst().act()).isEqualTo(new Act(Act.Kind.EXPORTED,
                Contacts.REGISTER.title() + " 1 条，排成打印页，本办留存"));
        assertThat(text(office.print(Contacts.REGISTER, ids, Contacts.REGISTER.fields(), Profile.UNIT, ""))).doesNotContain("13900000001");
    }

    @Test
    void refusesWhatNobodyReadsOnPaper() {
        List<Long> many = LongStream.rangeClosed(1, RegisterPrint.MOST + 1).boxed().toList();
        assertThatThrownBy(() -> office.print(Units.REGISTER, many, Units.REGISTER.fields(), Profile.INTERNAL, ""))
                .isInstanceOf(Refusal.class).hasMessageContaining("请先筛选")
                .extracting(r -> ((Refusal) r).code()).isEqualTo(Code.PRINT_TOO_MANY);
    }
}
