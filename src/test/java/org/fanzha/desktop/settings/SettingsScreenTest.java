package org.fanzha.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.fanzha.desktop.FakeDoor;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.SceneWalk;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Act;
import org.fanzha.office.Lessons;
import org.fanzha.office.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsScreenTest extends WindowTest {
    private final Samples samples = Samples.full();
    private final List<String> asked = new ArrayList<>();
    private SettingsScreen screen;

    private final class NotedHouse implements House {
        @Override
        public boolean hasDoor() {
            return true;
        }

        @Override
        public void restore(Path backup, char[] password) {
            asked.add("restore " + backup + " " + new String(password));
        }

        @Override
        public void renamed(String officeName) {
            asked.add(officeName);
        }
    }

    @Override
    protected Parent content() {
        screen = new SettingsScreen(samples.office, tools(), new NotedHouse());
        screen.front();
        return screen.node();
    }

    private void open(String section) {
        onWindow(() -> {
            ListView<?> sections = find("#sections", ListView.class);
            for (int i = 0; i < sections.getItems().size(); i++) {
                if (((Section) sections.getItems().get(i)).title().equals(section)) {
                    sections.getSelectionModel().select(i);
                    return true;
                }
            }
            throw new AssertionError(section);
        });
    }

    private void verb(String name) {
        onWindow(() -> {
            screen.verbs().stream().filter(verb -> verb.name().equals(name)).findFirst().orElseThrow().tryIt();
            return true;
        });
    }

    private List<String> faults() {
        return onWindow(() -> scene.getRoot().lookupAll(".field-message").stream().filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).toList());
    }

    @Test
    void savesAndRenamesTheOfficeAtOnce() {
        assertThat(onWindow(() -> find("#save-settings", Button.class).isDisabled())).isTrue();
        type("#setting-office-name", "云溪镇反诈中心");
        press("#save-settings");
        assertThat(samples.office.name()).isEqualTo("云溪镇反诈中心");
        assertThat(asked).containsExactly("云溪镇反诈中心");
        assertThat(notice()).isEqualTo("已保存，马上生效。");
        assertThat(onWindow(() -> find("#save-settings", Button.class).isDisabled())).isTrue();
    }

    @Test
    void forgetsWhatIsChosenAndSaysWhat() {
        open("记住的认法");
        assertThat(onWindow(() -> find("#lessons-count", Label.class).getText())).isEqualTo("共 6 条");
        assertThat(onWindow(() -> find("#forget-lesson", Button.class).isDisabled())).isTrue();
        type("#lessons-text", "石桥");
        assertThat(onWindow(() -> find("#lessons-count", Label.class).getText())).isEqualTo("共 6 条，列出 1 条");
        onWindow(() -> {
            find("#lessons", ListView.class).getSelectionModel().select(0);
            return true;
        });
        verb("不再沿用选中的认法");
        assertThat(samples.office.lessons().list()).hasSize(5).extracting(Lessons::words).noneMatch(words -> words.contains("石桥"));
        assertThat(notice()).isEqualTo("不再沿用：“石桥大队”是上坝村。下次遇到会再问。");
    }

    @Test
    void choosesTheNextLessonWhereOneWasForgotten() {
        open("记住的认法");
        onWindow(() -> {
            find("#lessons", ListView.class).getSelectionModel().select(1);
            return true;
        });
        verb("不再沿用选中的认法");
        assertThat(onWindow(() -> find("#lessons", ListView.class).getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsNothing() {
        open("期限与标准");
        type("#setting-rules-returns-day", "35");
        type("#setting-rules-high-loss", "5万元");
        press("#save-settings");
        assertThat(faults()).containsExactly("“月报截止日”应是 1 到 31 之间的整数，请改正。");
        assertThat(samples.office.settings().shown(Setting.HIGH_LOSS)).isEqualTo("100000");
        type("#setting-rules-returns-day", "5");
        verb("保存");
        assertThat(faults()).isEmpty();
        assertThat(samples.office.settings().rules().returnsDay()).isEqualTo(5);
        assertThat(onWindow(() -> find("#setting-rules-high-loss", TextInputControl.class).getText())).isEqualTo("50000");
    }

    @Test
    void keepsWhatWasTypedWhileOneLooksElsewhereAndTellsOfIt() {
        assertThat(screen.unsaved()).isEmpty();
        open("期限与标准");
        type("#setting-rules-soon-days", "3");
        open("关于");
        assertThat(screen.unsaved()).contains("设置里的“期限与标准”");
        open("期限与标准");
        assertThat(onWindow(() -> find("#setting-rules-soon-days", TextInputControl.class).getText())).isEqualTo("3");
    }

    @Test
    void backsUpNowAndListsIt() {
        open("备份与恢复");
        assertThat(onWindow(() -> find("#backups", TableView.class).getItems().size())).isZero();
        press("#backup-now");
        assertThat(onWindow(() -> find("#backups", TableView.class).getItems().size())).isEqualTo(1);
        assertThat(notice()).startsWith("已备份并核对：fanzha-20240605");
    }

    @Test
    void tellsOfABackupThatDoesNotOpen() {
        samples.ledger.safe.damaged.add(samples.office.safe().backup(null));
        open("备份与恢复");
        select("#backups", 0);
        press("#check-backup");
        assertThat(notice()).startsWith("这份备份已损坏");
        press("#look-backup");
        assertThat(onWindow(() -> find("#restore", Button.class).getParent().getParent().isVisible())).isFalse();
    }

    @Test
    void restoresOnlyAfterShowingWhatIsInItAndByItsPassword() {
        Path backup = samples.office.safe().backup(null);
        open("备份与恢复");
        select("#backups", 0);
        press("#look-backup");
        assertThat(onWindow(() -> scene.getRoot().lookupAll(".other-count").stream().map(l -> ((Label) l).getText()).toList()))
                .contains("24");
        assertThat(onWindow(() -> find("#restore", Button.class).isDisabled())).isTrue();
        type("#backup-password", "not-this-one");
        press("#restore");
        assertThat(asked).isEmpty();
        assertThat(notice()).startsWith("打不开这份备份");
        type("#backup-password", FakeDoor.PASSWORD);
        press("#restore");
        assertThat(asked).containsExactly("restore " + backup + " " + FakeDoor.PASSWORD);
    }

    @Test
    void changesThePasswordOnlyByTheOldOneAndTwiceTheSame() {
        open("密码与恢复码");
        type("#old-password", "wrong-one");
        type("#new-password", "a-new-horse");
        type("#new-password-again", "a-new-house");
        press("#change-password");
        assertThat(notice()).startsWith("两遍输入的密码不一样");
        type("#new-password-again", "a-new-horse");
        press("#change-password");
        assertThat(notice()).startsWith("密码不对");
        type("#old-password", FakeDoor.PASSWORD);
        type("#new-password", "a-new-horse");
        type("#new-password-again", "a-new-horse");
        press("#change-password");
        assertThat(samples.ledger.safe.password).isEqualTo("a-new-horse");
        assertThat(notice()).startsWith("密码已更换");
    }

    @Test
    void showsANewRecoveryCodeUntilItIsPutAway(@TempDir Path folder) {
        open("密码与恢复码");
        type("#code-password", FakeDoor.PASSWORD);
        press("#make-code");
        assertThat(onWindow(() -> find("#recovery-code", TextInputControl.class).getText())).isEqualTo(FakeDoor.CODE);
        choosers.out = Optional.of(folder.resolve("恢复码.pdf"));
        press("#code-page");
        assertThat(folder.resolve("恢复码.pdf")).exists();
        answer("抄好了，收起来");
        assertThat(isThere("#recovery-code")).isFalse();
    }

    @Test
    void filtersTheLogAndPutsItOut(@TempDir Path folder) throws Exception {
        samples.office.log().note(new Act(Act.Kind.SHOWN, "重点人员台账 3 号 证件号"));
        open("日志");
        int all = rows();
        type("#log-text", "证件号");
        assertThat(rows()).isEqualTo(1).isLessThan(all + 1);
        choosers.out = Optional.of(folder.resolve("日志.csv"));
        verb("导出日志");
        assertThat(Files.readString(folder.resolve("日志.csv"))).contains("查看敏感信息,\"重点人员台账 3 号 证件号\"");
        assertThat(samples.ledger.logged(Act.Kind.EXPORTED)).containsExactly("日志 1 条");
    }

    private int rows() {
        return onWindow(() -> find("#log", TableView.class).getItems().size());
    }

    @Test
    void listsTheFaultsThatACheckFinds() {
        open("台账文件");
        press("#verify");
        assertThat(notice()).startsWith("逐条核对，全部完好");
        samples.ledger.safe.faults = List.of("操作日志的编号有缺。");
        verb("核对台账");
        assertThat(notice()).contains("发现 1 处问题");
        assertThat(onWindow(() -> find("#faults", Label.class).getText())).isEqualTo("操作日志的编号有缺。");
    }

    @Test
    void wearsAnotherLookAtOnce() {
        open("外观与锁定");
        onWindow(() -> {
            find("#type-150", javafx.scene.control.RadioButton.class).setSelected(true);
            find("#dark", javafx.scene.control.RadioButton.class).setSelected(true);
            return true;
        });
        assertThat(onWindow(() -> theme.appearance().percent())).isEqualTo(150);
        assertThat(onWindow(() -> theme.appearance().dark())).isTrue();
        onWindow(() -> {
            theme.wear(org.fanzha.desktop.kit.Appearance.FIRST);
            return true;
        });
    }

    @Test
    void leadsToEverySectionByName() {
        List<String> names = onWindow(() -> screen.verbs().stream().map(Verb::name).toList());
        assertThat(names).contains("保存", "设置：办公室", "设置：日志").doesNotHaveDuplicates();
        verb("设置：备份与恢复");
        assertThat(isThere("#backup-now")).isTrue();
    }

    @Test
    void isReadableEverywhere() {
        for (String section : List.of("办公室", "期限与标准", "备份与恢复", "密码与恢复码", "台账文件", "字体", "外观与锁定", "日志", "关于")) {
            open(section);
            assertThat(onWindow(() -> SceneWalk.faults(scene))).as(section).isEmpty();
        }
    }
}
