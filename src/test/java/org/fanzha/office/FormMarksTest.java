package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Extent.FormLine;
import org.fanzha.intake.Verdict;
import org.junit.jupiter.api.Test;

class FormMarksTest {
    private static ReturnCopy.Row row(int number) {
        return new ReturnCopy.Row(number, Verdict.PARKED, "待核", "证件号：请核对", List.of(new ReturnCopy.Cell(11, "请核对")));
    }

    @Test
    void marksACellOfAFormWhereItStands() {
        Extent extent = new Extent(1, 4, Map.of(), Map.of(2, new FormLine(2, Map.of(1, 10)), 3, new FormLine(2, Map.of(1, 11)),
                4, new FormLine(4, Map.of(1, 10))));
        assertThat(FormMarks.of(extent, row(2))).containsExactly(
                new ReturnCopy.Row(2, Verdict.PARKED, "待核", "证件号：请核对", List.of()),
                new ReturnCopy.Row(3, Verdict.PARKED, "", "", List.of(new ReturnCopy.Cell(1, "请核对"))));
    }

    @Test
    void leavesTheFirstRowOfTheSheetToTheHeadings() {
        Extent extent = new Extent(1, 2, Map.of(), Map.of(1, new FormLine(1, Map.of(1, 10)), 2, new FormLine(1, Map.of(1, 11))));
        assertThat(FormMarks.of(extent, row(1))).extracting(ReturnCopy.Row::result).containsExactly("", "待核");
    }

    @Test
    void leavesTheRowOfATableAsItIs() {
        assertThat(FormMarks.of(new Extent(1, 9, Map.of()), row(5))).containsExactly(row(5));
    }
}
