package org.fanzha.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;

import org.fanzha.catalogue.Returns;
import org.fanzha.desktop.Queue;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Act;
import org.fanzha.office.Query;
import org.junit.jupiter.api.Test;

class TodayScreenTest extends WindowTest {
    private Samples samples;
    private TodayScreen screen;

    @Override
    protected Parent content() {
        samples = Samples.full();
        screen = new TodayScreen(samples.office, tools());
        screen.front();
        return screen.node();
    }

    private List<String> texts(String selector) {
        return onWindow(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return find(selector, Parent.class).lookupAll(".label").stream().filter(WindowTest::isSeen)
                    .map(Label.class::cast).map(Label::getText).toList();
        });
    }

    private void verb(String name) {
        onWindow(() -> {
            screen.verbs().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow().tryIt();
            return true;
        });
    }

    private int returns() {
        return samples.ledger.entries().count(Returns.REGISTER, Query.ALL);
    }

    @Test
    void everyNumberOpensItsRows() {
        press("#checks-overdue");
        press("#without-plan");
        press("#checks-today");
        press("#questions");
        assertThat(went).containsExactly("key_people 6 逾期核查", "key_people 3 高风险无一人一策",
                "今日应核查（人）：没有。", "待答问题（条）：没有。");
    }

    @Test
    void itsCardsBeginAlike() {
        List<Double> heads = onWindow(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.getRoot().lookupAll(".today-card").stream().filter(WindowTest::isSeen)
                    .map(card -> ((Region) ((Parent) card).getChildrenUnmodifiable().getFirst()).getHeight()).toList();
        });
        assertThat(heads).hasSizeGreaterThan(4).containsOnly(heads.getFirst());
    }

    @Test
    void listsTheLongestOverdueFirstMaskedWithItsNextStep() {
        List<String> words = texts("#overdue");
        assertThat(words).anyMatch(text -> text.equals("甲*　下坝村")).noneMatch(text -> text.contains("甲一"))
                .contains("共 6 件，逾期最久的在前。", "逾期 89 天").anyMatch(text -> text.contains("下一步"));
        assertThat(words.indexOf("甲*　下坝村")).isLessThan(words.indexOf("丙*　石桥村"));
    }

    @Test
    void showsTheReminderBeforeItIsCopied() {
        String shown = onWindow(() -> find("#reminder", TextArea.class).getText());
        assertThat(shown).hasLineCount(10).doesNotContain("甲一");
        press("#naming");
        assertThat(onWindow(() -> find("#reminder", TextArea.class).getText())).startsWith("下坝村 甲一：");
        press("#naming");
        verb("复制催报文字");
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(shown);
        assertThat(notice()).contains("10 个单位");
    }

    @Test
    void entersANilReturnByOneClickAndTakesItBack() {
        press("#returns .nil");
        assertThat(notice()).isEqualTo("下坝村 2024年6月已登记零报告。");
        assertThat(texts("#returns")).contains("请在6月20日前报送：10 个单位，已报 1 个，还差 9 个。")
                .doesNotContain("下坝村");
        answer("撤回");
        assertThat(returns()).isZero();
        assertThat(texts("#returns")).contains("下坝村");
    }

    @Test
    void keepsTheKeyboardInTheListAfterANilReturn() {
        verb("登记零报告");
        assertThat(onWindow(() -> scene.getFocusOwner().getAccessibleText())).isEqualTo("给下坝村登记零报告");
        onWindow(() -> {
            ((Button) scene.getFocusOwner()).fire();
            return true;
        });
        assertThat(onWindow(() -> scene.getFocusOwner().getAccessibleText())).isEqualTo("给上坝村登记零报告");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesTheMonth() {
        onWindow(() -> {
            ComboBox<Object> month = find("#returns-month", ComboBox.class);
            assertThat(month.getItems()).hasToString("[2024-06, 2024-05]");
            month.getSelectionModel().select(1);
            return true;
        });
        assertThat(texts("#returns")).contains("应在5月20日前报送：10 个单位，已报 0 个，还差 10 个。");
    }

    @Test
    void backsUpInPlace() {
        assertThat(texts("#backup")).contains("还没有备份过。");
        verb("现在备份");
        assertThat(samples.ledger.logged(Act.Kind.BACKED_UP)).hasSize(1);
        assertThat(texts("#backup")).contains("上次备份：2024年6月5日 10:00，之后没有改动。");
    }

    @Test
    void writesEveryBarsValueOut() {
        Set<String> bars = onWindow(() -> scene.getRoot().lookupAll(".bar-button").stream()
                .map(Node::getAccessibleText).collect(Collectors.toSet()));
        assertThat(bars).hasSize(24).contains("2024年5月发案 3 起", "2024年5月案损 5.70 万元", "2024年4月发案 0 起");
        onWindow(() -> {
            scene.getRoot().lookupAll(".bar-button").stream().map(Button.class::cast)
                    .filter(b -> b.getAccessibleText().startsWith("2024年5月案损")).findFirst().orElseThrow().fire();
            return true;
        });
        assertThat(went).containsExactly("cases 3 2024年5月案损");
    }

    @Test
    void offersItsActsByKey() {
        assertThat(screen.verbs()).filteredOn(v -> v.shortcut().isPresent()).extracting(Verb::name)
                .containsExactly("刷新", "复制催报文字", "登记零报告", "现在备份");
    }

    @Test
    void tellsANewOfficeWhatToDoFirst() {
        onWindow(() -> {
            TodayScreen fresh = new TodayScreen(new Samples().office, tools());
            scene.setRoot(fresh.node());
            scene.getRoot().applyCss();
            fresh.takeFocus();
            fresh.front();
            return true;
        });
        assertThat(onWindow(() -> scene.getFocusOwner() == scene.lookup("#first-steps .accent"))).isTrue();
        assertThat(texts("#first-steps")).contains("1　导入单位", "2　导入村表", "3　看通报");
        assertThat(isThere("#overdue")).isFalse();
        press("#first-steps .accent");
        assertThat(went).containsExactly("intake");
    }

    @Test
    void claimsNothingOfWhatWasNotReadYet() {
        Queue queue = new Queue();
        queue.hold();
        onWindow(() -> {
            screen = new TodayScreen(samples.office, tools(queue.runner()));
            scene.setRoot(screen.node());
            screen.front();
            return true;
        });
        assertThat(texts(".today")).contains("正在统计……").noneMatch(text -> text.contains("没有"));
        onWindow(() -> {
            queue.next();
            return true;
        });
        assertThat(isThere("#returns")).isTrue();
        assertThat(isThere("#reminder")).isFalse();
        assertThat(texts("#returns")).contains("正在读取……");
        onWindow(() -> {
            queue.finish(false);
            return true;
        });
        assertThat(isThere("#reminder")).isTrue();
    }
}
