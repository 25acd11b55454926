package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import javafx.scene.Parent;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.Units;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Values;
import org.junit.jupiter.api.Test;

class EntryTableTest extends WindowTest {
    private final Samples samples = Samples.full();
    private final List<Optional<Long>> chosen = new ArrayList<>();
    private EntryTable table;
    private EntryTable.Count count;

    @Override
    protected Parent content() {
        table = new EntryTable(Units.REGISTER, samples.office.desk(), runner, refusal -> {
            throw refusal;
        });
        table.onCount(told -> count = told);
        table.onChosen(entry -> chosen.add(entry.map(Entry::id)));
        table.refresh();
        return new StackPane(table.view());
    }

    private void act(Runnable act) {
        onWindow(() -> {
            act.run();
            return true;
        });
    }

    private void typed(String text) {
        act(() -> table.show(table.wanted().text(text)));
    }

    private Entry save(long id, String title, String text) {
        Entry before = samples.office.desk().find(Units.REGISTER, id).orElseThrow();
        Draft draft = Draft.of(before.values());
        draft.type(Units.REGISTER.fieldByTitle(title).orElseThrow(), text);
        return samples.office.desk().save(draft, Optional.of(before));
    }

    @Test
    void keepsTheRowsChosenById() {
        act(() -> {
            table.view().getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.view().getSelectionModel().selectIndices(0, 6, 7);
        });
        chosen.clear();
        typed("社区");
        assertThat(table.shownIds()).containsExactly(7L, 8L);
        assertThat(table.selectedIds()).containsExactly(7L, 8L);
        typed("");
        assertThat(table.selectedIds()).containsExactly(7L, 8L);
        assertThat(chosen).isEmpty();
    }

    @Test
    void keepsTheRowInSightWhileItIsEditedThoughItFitsNoLonger() {
        typed("村");
        act(() -> table.view().getSelectionModel().select(1));
        act(() -> table.put(save(2, "单位名称", "河边")));
        assertThat(table.shownIds()).startsWith(1L, 2L, 3L);
        assertThat(onWindow(() -> table.selected()).orElseThrow().show(Units.NAME)).isEqualTo("河边");
        act(table::refresh);
        assertThat(table.shownIds()).startsWith(1L, 2L, 3L);
        assertThat(table.selectedIds()).containsExactly(2L);
        typed("村 ");
        assertThat(table.shownIds()).startsWith(1L, 2L, 3L);
        typed("坝");
        assertThat(table.shownIds()).containsExactly(1L);
    }

    @Test
    void countsWhatCameAndWent() {
        assertThat(count).isEqualTo(new EntryTable.Count(10, 10, false));
        act(() -> table.put(new Entry(11, 1, samples.office.desk().find(Units.REGISTER, 1).orElseThrow().values(), null)));
        assertThat(count).isEqualTo(new EntryTable.Count(11, 11, false));
        act(() -> table.remove(List.of(1L, 3L)));
        assertThat(count).isEqualTo(new EntryTable.Count(9, 9, false));
        assertThat(table.shownIds()).startsWith(2L, 4L).endsWith(11L);
    }

    @Test
    void showsTheOrderAskedForOverItsColumn() {
        act(() -> table.show(Wanted.ALL.sorts(List.of(new Wanted.Sort(Units.NAME, true)))));
        assertThat(table.shownIds()).startsWith(1L).endsWith(6L);
        assertThat(table.view().getSortOrder()).extracting(TableColumn::getId).containsExactly(Units.NAME.key());
        act(() -> table.view().getSortOrder().clear());
        assertThat(table.wanted().sorts()).isEmpty();
        assertThat(table.shownIds()).startsWith(1L, 2L);
    }

    @Test
    void answersAtOnceWithABlankRowAndReadsItsPageAlone() {
        Deque<Map.Entry<List<Long>, Consumer<List<Entry>>>> asked = new ArrayDeque<>();
        EntryList rows = new EntryList(Units.REGISTER, (ids, done) -> asked.add(Map.entry(ids, done)));
        rows.show(LongStream.rangeClosed(1, 1_000).toArray(), List.of(), true);
        assertThat(EntryList.isRead(rows.get(450))).isFalse();
        assertThat(rows.get(450).id()).isEqualTo(451);
        rows.get(0);
        rows.get(999);
        assertThat(asked).hasSize(1);
        assertThat(asked.peek().getKey()).hasSize(200).startsWith(401L);
        List<Integer> told = new ArrayList<>();
        rows.addListener((javafx.collections.ListChangeListener<Entry>) change -> {
            while (change.next()) {
                told.add(change.getFrom());
            }
        });
        Values values = Values.none(Units.REGISTER).with(Units.NAME, "村");
        var first = asked.poll();
        first.getValue().accept(first.getKey().stream().filter(id -> id != 402).map(id -> new Entry(id, 1, values, null)).toList());
        assertThat(told).containsExactly(400);
        assertThat(rows.get(450).show(Units.NAME)).isEqualTo("村");
        assertThat(EntryList.isRead(rows.get(401))).isFalse();
        assertThat(asked).as("the page last scrolled to comes next, one that is gone is not asked for again").hasSize(1);
        assertThat(asked.peek().getKey()).startsWith(801L);
    }

    @Test
    void showsOnlyWhatIsAmongTheIds() {
        act(() -> table.show(Wanted.ALL.only(Optional.of(Set.of(3L, 99L)))));
        assertThat(table.shownIds()).containsExactly(3L);
        assertThat(count).isEqualTo(new EntryTable.Count(1, 10, false));
    }
}
