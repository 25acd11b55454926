package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Change;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedSheet;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;

/** What the preview is handed to draw a sheet: the rows as read, and what each of them is. */
class SheetsToSeeTest {
    private static final String VILLAGE = """
            下坝村2024年5月反诈宣传台账
            序号|日期|地点|活动类型|参加人数
            1|2024-05-03|村委会|院坝会|50
            2|2024-05-04|三组|院坝会|40
            |合计|||90
            填表人：张某||||
            """;
    private final KnownInMemory known = KnownInMemory.town();

    private StagedFile file(RawFile raw) {
        return Staged.batch(known, raw).files().getFirst();
    }

    private static String kinds(StagedSheet.Part part) {
        return new TreeMap<>(part.extent().others()).toString();
    }

    @Test
    void eachRowThatIsNoDataSaysWhatItIs() {
        StagedFile file = file(Grid.file("下坝村宣传.xlsx", Grid.sheet("5月", VILLAGE)));
        StagedSheet sheet = file.sheets().getFirst();
        assertThat(sheet.raw().rows()).hasSize(6);
        assertThat(kinds(sheet.parts().getFirst())).isEqualTo("{1=TITLE, 2=HEADING, 5=TOTAL, 6=TAIL}");
        assertThat(sheet.parts().getFirst().table()).containsSame(file.tables().getFirst());
        assertThat(sheet.partAt(4)).contains(sheet.parts().getFirst());
        assertThat(sheet.partAt(7)).isEmpty();
    }

    @Test
    void severalBlocksOfASheetStandApart() {
        Grid grid = Grid.sheet("5月", VILLAGE).row(9, "下坝村党费收缴").row(10, "姓名|党费|金额|备注").row(11, "某人|1|2|");
        StagedSheet sheet = file(Grid.file("下坝村.xlsx", grid)).sheets().getFirst();
        assertThat(sheet.parts()).extracting(part -> part.extent().firstRow() + "-" + part.extent().lastRow() + part.reason())
                .containsExactly("1-6", "9-11" + Code.SHEET_NO_REGISTER.sentence());
    }

    @Test
    void aSheetPassedOverIsThereWithItsReason() {
        StagedFile file = file(Grid.file("下坝村.xlsx", Grid.sheet("5月", VILLAGE), Grid.sheet("说明", "写给村里的话")));
        assertThat(file.sheets()).extracting(StagedSheet::why).containsExactly("", Code.SHEET_NO_TABLE.sentence());
        assertThat(file.sheets().get(1).raw().rows()).hasSize(1);
    }

    @Test
    void nothingOfARefusedFileIsShown() {
        assertThat(file(Grid.file("名单.xlsx", Grid.sheet("名单", "绝密★\n姓名|电话\n某人|1"))).sheets()).isEmpty();
    }

    @Test
    void anUpdateSaysWhatItChangesFromAndTo() {
        known.commit(Staged.batch(known, Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE))));
        StagedBatch again = Staged.batch(known, Grid.file("二.xlsx", Grid.sheet("5月", VILLAGE.replace("|50", "|55"))));
        assertThat(Staged.verdicts(again.tables().findFirst().orElseThrow()))
                .isEqualTo("3 updated cell.assumed sum.differs; 4 unchanged cell.assumed");
        assertThat(again.tables().findFirst().orElseThrow().rows().getFirst().changes())
                .containsExactly(new Change(Publicity.PEOPLE, 50L, 55L));
    }

    @Test
    void theCommitNeedsNoSheet() {
        StagedBatch batch = Staged.batch(known, Grid.file("一.xlsx", Grid.sheet("5月", VILLAGE)));
        assertThat(batch.withoutSheets().files().getFirst().sheets()).isEmpty();
        assertThat(batch.withoutSheets().tables()).containsExactlyElementsOf(batch.tables().toList());
    }
}
