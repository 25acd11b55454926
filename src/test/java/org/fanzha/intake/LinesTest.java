package org.fanzha.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However the lines are moved, the headings stay above the data. */
class LinesTest {
    private static final Lines FOUND = new Lines(3, 4, 5, 20);

    @Test
    void dataFollowsTheHeadingsWhereItTouchedThem() {
        assertThat(FOUND.headingTo(6)).isEqualTo(new Lines(3, 6, 7, 20));
        assertThat(FOUND.headingTo(3)).isEqualTo(new Lines(3, 3, 4, 20));
        assertThat(new Lines(3, 3, 5, 20).headingTo(4)).isEqualTo(new Lines(3, 4, 5, 20));
    }

    @Test
    void headingsGiveWayToData() {
        assertThat(FOUND.dataFrom(4)).isEqualTo(new Lines(3, 3, 4, 20));
        assertThat(FOUND.dataFrom(2)).isEqualTo(new Lines(1, 1, 2, 20));
        assertThat(FOUND.dataFrom(1)).isEqualTo(FOUND);
    }

    @Test
    void dataMayEndWhereItBegins() {
        assertThat(FOUND.dataTo(5)).isEqualTo(new Lines(3, 4, 5, 5));
        assertThat(FOUND.dataTo(4)).isEqualTo(new Lines(3, 3, 4, 4));
    }

    @Property
    void theyNeverCross(@ForAll @IntRange(min = 1, max = 30) int row, @ForAll @IntRange(min = 0, max = 3) int line,
            @ForAll @IntRange(min = 1, max = 30) int then, @ForAll @IntRange(min = 0, max = 3) int next) {
        Lines moved = move(move(FOUND, line, row), next, then);
        assertThat(moved.firstHeading()).isBetween(1, moved.lastHeading());
        assertThat(moved.firstData()).isGreaterThan(moved.lastHeading());
        assertThat(moved.lastData()).isGreaterThanOrEqualTo(moved.firstData());
    }

    private static Lines move(Lines lines, int line, int row) {
        return switch (line) {
            case 0 -> lines.headingFrom(row);
            case 1 -> lines.headingTo(row);
            case 2 -> lines.dataFrom(row);
            default -> lines.dataTo(row);
        };
    }
}
