package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.Act;
import org.fanzha.office.Query;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.junit.jupiter.api.Test;

class RegisterScreenTest extends WindowTest {
    private final Samples samples = Samples.full();
    private RegisterScreen screen;

    @Override
    protected Parent content() {
        return open(Units.REGISTER);
    }

    private Parent open(Register register) {
        screen = new RegisterScreen(register, samples.office, tools());
        screen.front();
        return screen.node();
    }

    private void reopen(Register register) {
        onWindow(() -> {
            scene.setRoot(open(register));
            return true;
        });
    }

    private List<String> names() {
        return onWindow(() -> {
            TableView<?> table = find("#entries", TableView.class);
            return table.getItems().stream().map(entry -> ((Entry) entry).show(Units.NAME)).toList();
        });
    }

    private void chooseKind(String label) {
        onWindow(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> kind = find("#field-kind", ComboBox.class);
            kind.setValue(label);
            return true;
        });
    }

    @Test
    void choosesTheFirstThingToChooseByOneArrowKey() {
        press("#add");
        onWindow(() -> {
            find("#field-kind", ComboBox.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.DOWN);
        assertThat(onWindow(() -> find("#field-kind", ComboBox.class).getValue())).isNotEqualTo("");
    }

    @Test
    void showsTheFieldsOwnSentenceAndKeepsABadValueOut() {
        int before = samples.office.desk().entries(Units.REGISTER, Query.ALL).size();
        press("#add");
        type("#field-name", "新桥村");
        chooseKind("村");
        type("#field-residents", "约两千");
        press("#save");

        assertThat(onWindow(() -> find("#message-residents", Label.class).getText()))
                .isEqualTo(Code.COUNT_ROUGH.sentence("约两千"));
        assertThat(notice()).isEqualTo(Code.ENTRY_INVALID.sentence(1));
        assertThat(samples.office.desk().entries(Units.REGISTER, Query.ALL)).hasSize(before);
        type("#field-residents", "2000");
        press("#save");
        assertThat(samples.office.desk().entries(Units.REGISTER, Query.ALL)).hasSize(before + 1);
        assertThat(names()).last().isEqualTo("新桥村");
    }

    @Test
    void saysNothingOfAFieldNobodyHasBeenTo() {
        press("#add");
        assertThat(isThere("#message-name")).isFalse();
    }

    @Test
    void saysNothingOfALinkThatABlankFormWasOpenedIn() {
        reopen(Publicity.REGISTER);
        press("#add");
        assertThat(isThere("#message-village")).isFalse();
        onWindow(() -> {
            find("#field-village", ComboBox.class).requestFocus();
            return true;
        });
        press("#save-new");
        assertThat(isThere("#message-village")).isFalse();
    }

    @Test
    void choosesTheFirstRowWithTheFirstArrowDown() {
        onWindow(() -> {
            find("#entries", TableView.class).requestFocus();
            return true;
        });
        robot.push(KeyCode.DOWN);
        assertThat(chosenRow()).isZero();
        robot.push(KeyCode.DOWN);
        assertThat(chosenRow()).isEqualTo(1);
    }

    private void remove() {
        onWindow(() -> {
            screen.verbs().stream().filter(verb -> verb.name().equals("移入回收站")).findFirst().orElseThrow().tryIt();
            return true;
        });
    }

    private void chooseByKeys(int row) {
        onWindow(() -> {
            find("#entries", TableView.class).requestFocus();
            return true;
        });
        select("#entries", row);
    }

    @Test
    void goesOnWhereTheRowStoodThatWasTakenAway() {
        chooseByKeys(3);
        remove();
        robot.push(KeyCode.DOWN);
        assertThat(chosenRow()).isEqualTo(3);
        remove();
        robot.push(KeyCode.UP);
        assertThat(chosenRow()).isEqualTo(2);
    }

    @Test
    void goesOnAtTheLastRowWhereTheLastWasTakenAway() {
        int last = names().size() - 1;
        chooseByKeys(last);
        remove();
        robot.push(KeyCode.DOWN);
        assertThat(chosenRow()).isEqualTo(last - 1);
    }

    @Test
    void choosesARangeFromTheRowThatIsChosenAndNotFromAnEarlierOne() {
        chooseByKeys(5);
        remove();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(chosenRows()).containsExactly(0, 1);
        chooseByKeys(4);
        remove();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(chosenRows()).containsExactly(4, 5);
    }

    /** What came back stands over the chosen row: a range begins at that row, and not where it stood before. */
    @Test
    void choosesARangeFromTheChosenRowAfterAnotherCameBack() {
        long first = samples.office.desk().entries(Units.REGISTER, Query.ALL).getFirst().id();
        chooseByKeys(0);
        remove();
        robot.push(KeyCode.DOWN);
        onWindow(() -> {
            samples.office.desk().restore(Units.REGISTER, List.of(first));
            screen.front();
            return true;
        });
        assertThat(chosenRows()).containsExactly(1);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(chosenRows()).containsExactly(1, 2);
    }

    @SuppressWarnings("unchecked")
    private List<Integer> chosenRows() {
        return onWindow(() -> List.copyOf(find("#entries", TableView.class).getSelectionModel().getSelectedIndices()));
    }

    private int chosenRow() {
        return onWindow(() -> find("#entries", TableView.class).getSelectionModel().getSelectedIndex());
    }

    @Test
    void emptiesTheQuickFilterWithEscape() {
        type("#filter", "石桥");
        onWindow(() -> {
            find("#filter", TextField.class).requestFocus();
            return true;
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(onWindow(() -> find("#filter", TextField.class).getText())).isEmpty();
    }

    @Test
    void changesTheRowInItsPlace() {
        select("#entries", 2);
        type("#field-address", "石桥街1号");
        press("#save");

        assertThat(names().get(2)).isEqualTo("石桥村");
        assertThat(onWindow(() -> find("#entries", TableView.class).getSelectionModel().getSelectedIndex()))
                .isEqualTo(2);
    }

    @Test
    void doesNotLoseWhatIsTypedWhenAnotherRowIsChosen() {
        select("#entries", 0);
        type("#field-address", "下坝街1号");
        select("#entries", 3);

        assertThat(notice()).contains("还没保存");
        assertThat(onWindow(() -> find("#field-address", TextField.class).getText())).isEqualTo("下坝街1号");
        answer("保存");
        assertThat(samples.office.desk().entries(Units.REGISTER, Query.ALL).getFirst().show(Units.ADDRESS))
                .isEqualTo("下坝街1号");
    }

    @Test
    void givesBackWhatWasGivenUp() {
        select("#entries", 0);
        type("#field-address", "下坝街1号");
        press("#cancel");
        assertThat(onWindow(() -> find("#field-address", TextField.class).getText())).isEmpty();
        answer("找回");
        assertThat(onWindow(() -> find("#field-address", TextField.class).getText())).isEqualTo("下坝街1号");
    }

    @Test
    void deletesIntoTheBin() {
        select("#entries", 1);
        press("#delete");
        assertThat(names()).doesNotContain("上坝村");
        assertThat(isThere("#field-name")).isFalse();
        press("#bin");
        assertThat(names()).containsExactly("上坝村");
    }

    @Test
    void isLeftByEscapeOutOfTheBin() {
        press("#bin");
        onWindow(() -> {
            screen.verbs().stream().filter(verb -> verb.name().equals("返回")).findFirst().orElseThrow().tryIt();
            return true;
        });
        assertThat(isThere("#add")).isTrue();
    }

    @Test
    void leavesTheFormOfWhatTheKeyTookAway() {
        onWindow(() -> {
            find("#entries", TableView.class).requestFocus();
            return true;
        });
        select("#entries", 1);
        onWindow(() -> {
            screen.verbs().stream().filter(verb -> verb.name().equals("移入回收站")).findFirst().orElseThrow().tryIt();
            return true;
        });
        assertThat(names()).doesNotContain("上坝村");
        assertThat(isThere("#field-name")).isFalse();
    }

    @Test
    void findsInAllColumnsAndTellsHowMany() {
        type("#filter", "社区");
        assertThat(names()).containsExactly("龙门社区", "河街社区");
        assertThat(onWindow(() -> find("#count", Label.class).getText())).isEqualTo("共 10 条，符合的 2 条");
    }

    @Test
    void sortsByPinyinAndByNaturalNumbers() {
        onWindow(() -> {
            @SuppressWarnings("unchecked")
            TableView<Entry> table = find("#entries", TableView.class);
            table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
            return true;
        });
        assertThat(names()).containsExactly("大湾村", "河街社区", "柳林村", "龙门社区", "青山村2组", "青山村10组", "上坝村",
                "石桥村", "双河村", "下坝村");
    }

    @Test
    void masksWhatIsSensitiveUntilItIsAskedForAndLogsTheShowing() {
        reopen(KeyPeople.REGISTER);
        select("#entries", 0);
        assertThat(isThere("#field-id_number")).isFalse();
        press("#reveal-id_number");

        assertThat(samples.ledger.logged(Act.Kind.SHOWN)).containsExactly("涉诈重点人员台账 1 号 证件号");
        assertThat(onWindow(() -> find("#field-id_number", TextField.class).getText())).startsWith("5009991990");
    }

    @Test
    void keepsMaskedValuesThatNobodyLookedAt() {
        reopen(KeyPeople.REGISTER);
        Entry before = samples.office.desk().entries(KeyPeople.REGISTER, Query.ALL).getFirst();
        select("#entries", 0);
        type("#field-paper_no", "云反诈〔2024〕1号");
        press("#save");

        Entry after = samples.office.desk().entries(KeyPeople.REGISTER, Query.ALL).getFirst();
        assertThat(after.values().differingFrom(before.values())).containsExactly(KeyPeople.PAPER_NO);
    }

    @Test
    void showsOnlyTheEntriesBehindAFigureUntilAllAreAskedFor() {
        onWindow(() -> {
            screen.showOnly(Set.of(1L, 3L), "本月宣传场次");
            return true;
        });
        assertThat(names()).containsExactly("下坝村", "石桥村");
        answer("显示全部");
        assertThat(names()).hasSize(10);
    }

    @Test
    void takesChineseFromAnInputMethod() {
        press("#add");
        onWindow(() -> {
            TextField name = find("#field-name", TextField.class);
            name.requestFocus();
            Event.fireEvent(name, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(),
                    "清溪村", 0));
            return true;
        });
        assertThat(onWindow(() -> find("#field-name", TextField.class).getText())).isEqualTo("清溪村");
    }

    @Test
    void goesFromTheTableIntoTheFormByKeyboard() {
        select("#entries", 0);
        onWindow(() -> {
            find("#entries", TableView.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("field-name");
    }
}
