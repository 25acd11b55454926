package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.office.find.Filter;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableViewsTest {
    private static final Wanted WANTED = Wanted.ALL.text("下坝").sorts(List.of(new Wanted.Sort(Publicity.DAY, true)))
            .filters(List.of(Filter.oneOf(Publicity.KIND, List.of("院坝会", "")), Filter.between(Publicity.PEOPLE, "50", "")));
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ColumnLayout arranged() {
        return ColumnLayout.of(Publicity.REGISTER).moved(0, 2).with(new ColumnLayout.Column(Publicity.NOTE, false, 300));
    }

    private List<String> names() {
        return office.views().views(Publicity.REGISTER).stream().map(SavedView::name).toList();
    }

    @Test
    void findsColumnsAgainAsTheyWereLeftAndOnlyThere() {
        int acts = office.log().lines(100).size();
        office.views().keep(Publicity.REGISTER, arranged());

        assertThat(office.views().columns(Publicity.REGISTER)).isEqualTo(arranged());
        assertThat(office.views().columns(Publicity.REGISTER).shown()).startsWith(Publicity.LAST_DAY, Publicity.VILLAGE, Publicity.DAY)
                .doesNotContain(Publicity.NOTE);
        assertThat(office.views().columns(Units.REGISTER)).isEqualTo(ColumnLayout.of(Units.REGISTER));
        assertThat(office.log().lines(100)).hasSize(acts);
    }

    @Test
    void putsFieldsThatTheKeptLayoutDoesNotKnowAtTheEnd() {
        ColumnLayout kept = new ViewJson(Units.REGISTER).columns(
                "[{\"field\":\"note\",\"shown\":true,\"width\":90},{\"field\":\"gone_since\",\"shown\":true,\"width\":0}]");
        assertThat(kept.columns()).hasSameSizeAs(Units.REGISTER.fields());
        assertThat(kept.shown()).startsWith(Units.NOTE, Units.NAME);
    }

    @Test
    void keepsAViewWhole() {
        office.views().save(Publicity.REGISTER, SavedView.of(" 本月院坝会 ", WANTED, arranged()));
        SavedView kept = office.views().views(Publicity.REGISTER).getFirst();

        assertThat(kept.name()).isEqualTo("本月院坝会");
        assertThat(kept.wanted(false)).isEqualTo(WANTED);
        assertThat(kept.columns()).isEqualTo(arranged());
    }

    @Test
    void ordersRenamesAndDropsViews() {
        for (String name : List.of("甲", "乙", "丙")) {
            office.views().save(Publicity.REGISTER, SavedView.of(name, WANTED, arranged()));
        }
        office.views().move(Publicity.REGISTER, "丙", -2);
        assertThat(names()).containsExactly("丙", "甲", "乙");
        office.views().rename(Publicity.REGISTER, "甲", "丁");
        office.views().delete(Publicity.REGISTER, "乙");
        office.views().save(Publicity.REGISTER, SavedView.of("丙", Wanted.ALL, arranged()));
        assertThat(names()).containsExactly("丙", "丁");
        assertThat(office.views().views(Publicity.REGISTER).getFirst().text()).isEmpty();
    }

    @Test
    void demandsANameOfItsOwn() {
        office.views().save(Publicity.REGISTER, SavedView.of("甲", WANTED, arranged()));
        office.views().save(Publicity.REGISTER, SavedView.of("乙", WANTED, arranged()));
        assertThatThrownBy(() -> office.views().save(Publicity.REGISTER, SavedView.of(" ", WANTED, arranged())))
                .isInstanceOf(Refusal.class).hasMessage(Code.VIEW_NAMELESS.sentence());
        assertThatThrownBy(() -> office.views().rename(Publicity.REGISTER, "甲", "乙"))
                .isInstanceOf(Refusal.class).hasMessage(Code.VIEW_TAKEN.sentence("乙"));
    }
}
