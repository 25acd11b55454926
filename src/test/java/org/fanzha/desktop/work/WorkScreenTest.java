package org.fanzha.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.desktop.RealWindow;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Act;
import org.junit.jupiter.api.Test;

class WorkScreenTest extends RealWindow {
    private static final String EVENTS = """
            下坝村2024年5月反诈宣传台账
            日期 | 活动类型 | 地点 | 参加人数
            5月3日 | 院坝会 | 村委会 | 约40
            5月8日 | 院坝会 | 三组 | 若干
            """;
    private static final String PEOPLE = """
            重点人员台账
            姓名 | 村（社区） | 类别 | 风险等级 | 联系电话
            孙云溪 | 下坝村 | 前科 | 低危 | 13900000002
            """;

    private WorkScreen screen;

    @Override
    protected Screen open() {
        screen = new WorkScreen(real.office, tools());
        return screen;
    }

    private void front() {
        onWindow(() -> {
            screen.front();
            return true;
        });
    }

    private int waiting() {
        return onWindow(() -> ((ListView<?>) find("#questions", ListView.class)).getItems().size());
    }

    private List<String> labels(String selector) {
        return onWindow(() -> {
            find(selector, Node.class);
            return scene.getRoot().lookupAll(selector).stream().map(Labeled.class::cast).map(Labeled::getText).toList();
        });
    }

    @Test
    void saysWhatComesHereWhileNothingWaits() {
        assertThat(labels(".empty .pane-heading")).containsExactly("没有待办");
        assertThat(isThere("#questions")).isFalse();
    }

    @Test
    void choosesByKeyTheUnitThatAnUnknownNameIsLike() {
        real.takeIn("宣传.xlsx", "日期|村|活动类型|地点|参加人数\n2024-05-03|下巴村|院坝会|村委会|40");
        front();
        assertThat(labels(".field-message")).singleElement().asString().contains("可能是“下坝村”（读音相同）");
        key("Alt+1");
        key("Alt+S");
        assertThat(real.all(Publicity.REGISTER)).extracting(e -> e.orNull(Publicity.VILLAGE)).containsExactly(real.village.link());
    }

    @Test
    void escapeLeavesTheReasonAndTheKeysStayAtTheAnswers() {
        real.takeIn("宣传.xlsx", EVENTS);
        front();
        key("Alt+D");
        robot.type(KeyCode.ESCAPE);
        assertThat(isThere("#why")).isFalse();
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("as-new");
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void masksWhatStandsInColumnsThatNobodyRead() {
        real.takeIn("宣传.xlsx", EVENTS.replace("参加人数", "参加人数 | 带队").replace("约40", "约40 | 13900000002"));
        front();
        assertThat(labels("#extras")).singleElement().asString().contains("带队：139****0002");
    }

    @Test
    void mendsOneRowAfterAnotherByKeyboard() {
        real.takeIn("宣传.xlsx", EVENTS);
        front();
        assertThat(labels("#progress")).containsExactly("第 1 / 2 条");
        assertThat(labels(".field-message")).singleElement().asString().contains("约40");
        key("Alt+S");
        assertThat(waiting()).isEqualTo(2);
        type("#mend-people", "40");
        key("Alt+S");
        assertThat(labels("#progress")).containsExactly("第 1 / 1 条");
        type("#mend-people", "30");
        key("Alt+S");
        assertThat(labels(".empty .pane-heading")).containsExactly("没有待办");
        assertThat(real.all(Publicity.REGISTER)).extracting(e -> e.orNull(Publicity.PEOPLE)).containsExactly(40L, 30L);
    }

    @Test
    void anAnswerTakenBackIsTheQuestionInSight() {
        real.takeIn("宣传.xlsx", EVENTS);
        front();
        type("#mend-people", "40");
        key("Alt+S");
        real.office.undoing().undo(real.office.undoing().last().orElseThrow());
        front();
        assertThat(labels("#progress")).containsExactly("第 1 / 2 条");
        assertThat(labels(".field-message")).singleElement().asString().contains("约40");
    }

    @Test
    void marksWhatAgreesAndDiffersAndUpdatesTheOneChosen() {
        real.person("孙云溪", "500999199001010017", "13900000001");
        real.takeIn("重点人员.xlsx", PEOPLE);
        front();
        assertThat(labels(".agrees .mark")).isNotEmpty().containsOnly("＝ 相同");
        assertThat(labels(".differs .mark")).isNotEmpty().containsOnly("≠ 不同");
        key("Alt+S");
        assertThat(real.all(KeyPeople.REGISTER)).singleElement().satisfies(e -> {
            assertThat(e.orNull(KeyPeople.PHONE)).containsExactly("13900000002");
            assertThat(e.show(KeyPeople.ID)).isEqualTo("500999199001010017");
        });
    }

    @Test
    void hidesSensitiveCellsUntilAskedAndLogsIt() {
        real.person("孙云溪", "500999199001010017", "13900000001");
        real.takeIn("重点人员.xlsx", PEOPLE);
        front();
        assertThat(isThere("#mend-phone")).isFalse();
        press("#reveal-phone");
        assertThat(isThere("#mend-phone")).isTrue();
        assertThat(real.office.log().lines(1).getFirst().act().kind()).isEqualTo(Act.Kind.SHOWN);
    }

    @Test
    void entersAnotherPersonBesideAndDropsWithAReason() {
        real.person("孙云溪", "500999199001010017", "13900000001");
        real.takeIn("重点人员.xlsx", PEOPLE);
        front();
        key("Alt+D");
        type("#why", "重复报送");
        press("#drop-sure");
        assertThat(isThere("#questions")).isFalse();
        real.office.undoing().undo(real.office.undoing().last().orElseThrow());
        front();
        key("Alt+N");
        assertThat(real.all(KeyPeople.REGISTER)).hasSize(2);
    }

    @Test
    void canBeReadAndReachedByAnyone() {
        real.person("孙云溪", "500999199001010017", "13900000001");
        real.takeIn("重点人员.xlsx", PEOPLE);
        real.takeIn("宣传.xlsx", EVENTS);
        front();
        assertThat(onWindow(() -> org.fanzha.desktop.SceneWalk.faults(scene))).isEmpty();
        key("Alt+L");
        assertThat(onWindow(() -> org.fanzha.desktop.SceneWalk.faults(scene))).isEmpty();
    }

    @Test
    void goesOnToTheNextAndBackWithoutAnswering() {
        real.takeIn("宣传.xlsx", EVENTS);
        front();
        key("Alt+L");
        assertThat(labels("#progress")).containsExactly("第 2 / 2 条");
        key("Alt+P");
        assertThat(labels("#progress")).containsExactly("第 1 / 2 条");
        assertThat(waiting()).isEqualTo(2);
        assertThat(screen.verbs()).extracting(Verb::name).doesNotHaveDuplicates();
    }
}
