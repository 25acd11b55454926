package org.fanzha.intake.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Memory;
import org.fanzha.intake.Memory.Layout;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.junit.jupiter.api.Test;

/** How far a learned layout goes: to sheets that are nearly its own, and never where that is not clear. */
class LayoutsTest {
    private final KnownInMemory known = KnownInMemory.town();

    private static Layout layout(long id, Register register, String headings, Map<String, Field<?>> spoken) {
        Set<String> all = Arrays.stream(headings.split(" ")).map(Meanings::key).collect(Collectors.toSet());
        Map<String, Optional<Field<?>>> columns = spoken.entrySet().stream()
                .collect(Collectors.toMap(e -> Meanings.key(e.getKey()), e -> Optional.of(e.getValue())));
        return new Layout(id, register, all, columns);
    }

    private static Layout squad() {
        return layout(1, KeyPeople.REGISTER, "对象情况 证照 片区 归口 分级 经办", Map.of("对象情况", KeyPeople.NAME, "证照", KeyPeople.ID,
                "片区", KeyPeople.VILLAGE, "归口", KeyPeople.KINDS, "分级", KeyPeople.RISK));
    }

    private StagedBatch stage(String text, Layout... layouts) {
        known.remember(new Memory() {
            @Override
            public List<Layout> layouts() {
                return List.of(layouts);
            }
        });
        LocalDate day = LocalDate.of(2024, 6, 3);
        return Intake.stage(List.of(Grid.file("表.xlsx", Grid.sheet("册", text))), known, new StagingChoices(null, day, day));
    }

    private static Optional<StagedTable> table(StagedBatch batch) {
        return batch.tables().findFirst();
    }

    private static String person(String cells) {
        return "底册\n" + cells;
    }

    @Test
    void twoThirdsOfItsHeadingsAreEnoughAndFewerAreNot() {
        String four = person("对象情况 | 证照 | 片区 | 归口\n孙云溪 | 500999199001010017 | 下坝村 | 两卡\n");
        assertThat(table(stage(four, squad()))).map(StagedTable::register).contains(KeyPeople.REGISTER);
        String three = person("对象情况 | 证照 | 片区\n孙云溪 | 500999199001010017 | 下坝村\n");
        assertThat(table(stage(three, squad()))).isEmpty();
    }

    @Test
    void aSheetOfWhichItIsTheSmallerPartIsAnother() {
        String wide = person("对象情况 | 证照 | 片区 | 归口 | 甲 | 乙 | 丙 | 丁\n孙云溪 | 500999199001010017 | 下坝村 | 两卡 | 1 | 2 | 3 | 4\n");
        assertThat(table(stage(wide, squad()))).isEmpty();
    }

    @Test
    void noneOfItsSpokenHeadingsThereItNamesNoRegister() {
        Layout general = layout(1, KeyPeople.REGISTER, "姓名 村 特征", Map.of("特征", KeyPeople.RISK));
        assertThat(table(stage("底册\n姓名 | 村 | 金额\n孙云溪 | 下坝村 | 30\n", general))).isEmpty();
        assertThat(table(stage("底册\n姓名 | 村 | 特征\n孙云溪 | 下坝村 | 高\n", general))).map(StagedTable::register)
                .contains(KeyPeople.REGISTER);
    }

    @Test
    void headingsThatManyListsHaveNameNoRegister() {
        Layout bare = layout(1, KeyPeople.REGISTER, "姓名 村 备注", Map.of());
        Layout common = layout(1, KeyPeople.REGISTER, "姓名 村 备注", Map.of("备注", KeyPeople.KEEPER));
        for (Layout layout : List.of(bare, common)) {
            assertThat(table(stage("志愿名单\n姓名 | 村 | 备注\n孙云溪 | 下坝村 | 甲\n", layout))).isEmpty();
        }
    }

    @Test
    void aTitleOfAnotherListStandsBeforeIt() {
        String text = "低保对象名单\n对象情况 | 证照 | 片区 | 归口 | 分级 | 经办\n孙云溪 | 500999199001010017 | 下坝村 | 两卡 | 高 | 甲\n";
        assertThat(table(stage(text, squad()))).isEmpty();
    }

    @Test
    void itNeverStandsAgainstARegisterThatWasFound() {
        Layout wrong = layout(1, KeyPeople.REGISTER, "日期 活动类型 地点 参加人数", Map.of("地点", KeyPeople.ADDRESS));
        StagedTable found = table(stage("下坝村2024年5月反诈宣传台账\n日期 | 活动类型 | 地点 | 参加人数\n5月3日 | 院坝会 | 三组 | 40\n", wrong))
                .orElseThrow();
        assertThat(found.register()).isSameAs(Publicity.REGISTER);
        assertThat(found.reused().isEmpty()).isTrue();
    }

    @Test
    void ofTwoThatShareAsMuchAndDifferNoneIsUsed() {
        Layout other = layout(2, KeyPeople.REGISTER, "对象情况 证照 片区 归口 分级 经办", Map.of("对象情况", KeyPeople.NAME, "经办", KeyPeople.KEEPER));
        String text = person("对象情况 | 证照 | 片区 | 归口 | 分级 | 经办\n孙云溪 | 500999199001010017 | 下坝村 | 两卡 | 高 | 甲\n");
        assertThat(table(stage(text, squad(), other))).isEmpty();
        assertThat(table(stage(text, squad(), squad()))).isPresent();
    }

    @Test
    void aHeadingThatStandsTwiceIsLeftToBeAsked() {
        StagedTable twice = table(stage(person("对象情况 | 证照 | 片区 | 片区 | 归口 | 分级 | 经办\n"
                + "孙云溪 | 500999199001010017 | 下坝村 | 上坝村 | 两卡 | 高 | 甲\n"), squad())).orElseThrow();
        assertThat(twice.columns()).filteredOn(c -> c.heading().equals("片区")).allMatch(c -> c.field() == null);
    }

    @Test
    void dataThatUseItsWordsAreNoHeading() {
        StagedTable events = table(stage("""
                下坝村2024年5月反诈宣传台账
                日期 | 活动类型 | 地点 | 备注
                5月3日 | 院坝会 | 证照 | 归口
                5月4日 | 院坝会 | 片区 | 对象情况
                """, squad())).orElseThrow();
        assertThat(events.rows()).hasSize(2);
    }
}
