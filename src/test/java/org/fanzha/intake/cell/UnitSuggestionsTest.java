package org.fanzha.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;
import org.fanzha.register.Link;
import org.junit.jupiter.api.Test;

/** What the program would ask about a unit it does not know, held against pairs labelled by hand. */
class UnitSuggestionsTest {
    private static final String VILLAGES = "下坝村 上坝村 石桥村 平桥村 大湾村 小湾村 高岩村 青龙村 黄泥坝村 白果树村 龙王庙村 三溪口村 "
            + "杨家湾村 李家湾村 张家坪村 柏树坪村 太平村 长岭村 凤凰山村 双河村 清水塘村 红岩村 石板沟村 观音岩村 竹林湾村 桃子坪村 "
            + "金鸡岭村 马鞍山村 土地垭村 枫香坝村 莲花村 永兴村 永新村 中心村";
    private static final String COMMUNITIES = "平桥社区 新街社区 双河口社区 河坝社区 老街社区 滨江社区";
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.95;

    private final KnownInMemory known = KnownInMemory.empty();
    private final UnitDirectory units = town();

    private record Pair(String written, String meant) {
        boolean hasAnswer() {
            return !meant.equals("-");
        }
    }

    private UnitDirectory town() {
        Link town = known.unit("云溪镇", Units.TOWN, null, null);
        for (String village : VILLAGES.split(" ")) {
            known.unit(village, Units.VILLAGE, town, null);
        }
        for (String community : COMMUNITIES.split(" ")) {
            known.unit(community, Units.COMMUNITY, town, null);
        }
        return new UnitDirectory(known.all(Units.REGISTER));
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream in = UnitSuggestionsTest.class.getResourceAsStream("unit-pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("//"))
                    .map(line -> line.split("\\s*\\|\\s*")).map(p -> new Pair(p[0], p[1])).toList();
        }
    }

    private List<String> like(String written) {
        return units.like(written).stream().map(s -> s.unit().show(Units.NAME)).toList();
    }

    @Test
    void namesTheUnitThatWasMeant() throws IOException {
        int offered = 0;
        int right = 0;
        int found = 0;
        int answers = 0;
        List<String> misses = new ArrayList<>();
        for (Pair pair : pairs()) {
            List<String> like = like(pair.written());
            offered += like.isEmpty() ? 0 : 1;
            answers += pair.hasAnswer() ? 1 : 0;
            boolean first = !like.isEmpty() && like.getFirst().equals(pair.meant());
            right += first ? 1 : 0;
            found += like.contains(pair.meant()) ? 1 : 0;
            if (pair.hasAnswer() ? !first : !like.isEmpty()) {
                misses.add(pair.written() + " → " + like + ", meant " + pair.meant());
            }
        }
        double precision = (double) right / offered;
        double recall = (double) found / answers;
        System.out.printf("units: precision@1 %d/%d = %.3f, recall@3 %d/%d = %.3f%n%s%n", right, offered, precision,
                found, answers, recall, String.join("\n", misses));
        assertThat(precision).as("precision@1").isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall).as("recall@3").isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void settlesNothingByLikeness() throws IOException {
        for (Pair pair : pairs()) {
            assertThat(units.find(pair.written()).units()).as(pair.written()).isEmpty();
        }
    }

    @Test
    void saysWhyEachIsLike() {
        Cleaner cleaner = Cleaners.of(Publicity.VILLAGE, new Surroundings(LocalDate.of(2024, 6, 20), Frame.NONE, units,
                new PeopleDirectory(List.of()), false), Surroundings.Measure.NONE);
        Cleaned cleaned = cleaner.clean(RawCell.text("下巴村"));
        assertThat(cleaned.grade()).isEqualTo(Grade.INVALID);
        assertThat(cleaned.code()).isEqualTo(Code.UNIT_UNKNOWN);
        assertThat(cleaned.candidates()).hasSize(1);
        assertThat(cleaned.problem(Publicity.VILLAGE).message())
                .isEqualTo("单位台账里没有“下巴村”，可能是“下坝村”（读音相同），请核对名称，或先登记这个单位、补上别名。");
        assertThat(cleaner.clean(RawCell.text("枫香村")).problem(Publicity.VILLAGE).message()).contains("“枫香坝村”（少一个字）");
        assertThat(cleaner.clean(RawCell.text("大平村")).problem(Publicity.VILLAGE).message()).contains("“太平村”（只差一个字，字形相近）");
        assertThat(cleaner.clean(RawCell.text("下坝社区")).problem(Publicity.VILLAGE).message()).contains("“下坝村”（去掉“社区”后相同）");
        assertThat(cleaner.clean(RawCell.text("别处村")).problem(Publicity.VILLAGE).message())
                .isEqualTo("单位台账里没有“别处村”，请核对名称，或先登记这个单位、补上别名。");
    }
}
