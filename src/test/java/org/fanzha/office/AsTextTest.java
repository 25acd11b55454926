package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.cell.Cleaners;
import org.fanzha.intake.cell.Frame;
import org.fanzha.intake.cell.PeopleDirectory;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.cell.UnitDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that begin like a formula leave as text, and come back as what they were. */
class AsTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 139", "-5号楼", "@全体", "＝1+1", "＋新街", "－5号楼", "＠全体", " =1+1", "\t=1+1", "\n-1"})
    void putsAnApostropheBefore(String value) {
        assertThat(AsText.guarded(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5号楼", "3-5组", "村委会=二楼", "'=1+1", "——"})
    void leavesAlone(String value) {
        assertThat(AsText.guarded(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+新街", "-5号楼", "@全体", "＝1+1", "＋新街", "－5号楼", "＠全体"})
    void comesBackAsItWas(String value) {
        Surroundings around = new Surroundings(LocalDate.of(2024, 6, 20), Frame.NONE, new UnitDirectory(java.util.List.of()),
                new PeopleDirectory(java.util.List.of()), false);
        assertThat(Cleaners.of(Publicity.NOTE, around, Surroundings.Measure.NONE).clean(RawCell.text(AsText.guarded(value))).value())
                .isEqualTo(value);
    }
}
