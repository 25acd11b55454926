package org.fanzha.ledger;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanzha.intake.Grid;
import org.fanzha.intake.RawFile;

/** Generated files as villages send them: few names, so that rows meet again, point at one another and contradict. */
final class Village {
    private static final Arbitrary<String> UNIT = Arbitraries.of("下坝村", "下坝", "下坝村委会", "上坝村", "下坝村", "下巴村");
    private static final Arbitrary<String> PERSON = Arbitraries.of("王小五", "王小五", "李小六", "李小六", "赵小七", "王小五、李小六");
    private static final Arbitrary<String> ID = Arbitraries.of("500999199001010017", "50099919900101005X", "500999900101001",
            "500999199001010017", "500999199001010018", "5.00999E+17", "");
    private static final Arbitrary<String> DAY = Arbitraries.of("2024-05-03", "2024.5.3", "5月3日", "2024-02-30", "@2024-05-04");

    static final RawFile ACTIVITY = file("戊.xlsx", List.of(new Sheet("2024年宣传台账", "日期|村|地点|活动类型|参加人数|备注",
            List.of("2024-05-09|下坝村|学校|院坝会|45|"))));

    private Village() {
    }

    private record Sheet(String title, String heads, List<String> rows) {
        Grid grid() {
            return Grid.sheet(title, heads + "\n" + String.join("\n", rows));
        }
    }

    static Arbitrary<List<RawFile>> files() {
        Arbitrary<List<Sheet>> sheets = Arbitraries.oneOf(units(), contacts(), people(), checks(), publicity(), cases())
                .list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> name = Arbitraries.of("甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx");
        return Combinators.combine(name, sheets).as(Village::file).list().ofMinSize(1).ofMaxSize(4).uniqueElements(RawFile::name);
    }

    /** The name stays where a village sends its file again; the hash is of what is in it. */
    private static RawFile file(String name, List<Sheet> sheets) {
        return RawFile.read(name, "sha" + sheets.hashCode(), sheets.stream().map(sheet -> sheet.grid().sheet()).toList());
    }

    private static Arbitrary<Sheet> sheet(String title, String heads, Arbitrary<String> row) {
        return row.list().ofMinSize(1).ofMaxSize(5).map(rows -> new Sheet(title, heads, rows));
    }

    private static Arbitrary<Sheet> units() {
        return sheet("单位台账", "单位名称|单位类型|上级单位|常住人口", Combinators.combine(
                Arbitraries.of("下坝村", "上坝村", "高岩村", "老街社区", "云溪镇"), Arbitraries.of("村", "社区", "镇街"),
                Arbitraries.of("", "云溪镇"), Arbitraries.of("", "#800", "#900", "约900"))
                .as((a, b, c, d) -> String.join("|", a, b, c, d)));
    }

    private static Arbitrary<Sheet> contacts() {
        return sheet("联络员名单", "姓名|单位|角色|联系电话|备注", Combinators.combine(PERSON, UNIT, Arbitraries.of("联络员", "宣讲员"),
                Arbitraries.of("13900000022", "13900000033", "1390000", ""), Arbitraries.of("", "新任"))
                .as((a, b, c, d, e) -> String.join("|", a, b, c, d, e)));
    }

    private static Arbitrary<Sheet> people() {
        return sheet("重点人员名单", "姓名|身份证号|村|类别|风险等级|现状", Combinators.combine(PERSON, ID, UNIT, Arbitraries.of("前科", "两卡"),
                Arbitraries.of("高", "低"), Arbitraries.of("", "外出")).as((a, b, c, d, e, f) -> String.join("|", a, b, c, d, e, f)));
    }

    private static Arbitrary<Sheet> checks() {
        return sheet("核查记录", "身份证号|核查日期|方式|核查人", Combinators.combine(ID, DAY, Arbitraries.of("见面", "电话"), PERSON)
                .as((a, b, c, d) -> String.join("|", a, b, c, d)));
    }

    private static Arbitrary<Sheet> publicity() {
        return sheet("2024年宣传台账", "日期|村|地点|活动类型|参加人数|备注", Combinators.combine(DAY, UNIT, Arbitraries.of("村委会", "三组"),
                Arbitraries.of("院坝会", "坝坝会"), Arbitraries.of("50", "#60", "70", "约50", ""), Arbitraries.of("", "下雨"))
                .as((a, b, c, d, e, f) -> String.join("|", a, b, c, d, e, f)));
    }

    private static Arbitrary<Sheet> cases() {
        return sheet("2024年发案登记", "警情号|发案时间|村|诈骗类型|损失金额", Combinators.combine(Arbitraries.of("", "J1", "J2"), DAY, UNIT,
                Arbitraries.of("刷单返利", "其他"), Arbitraries.of("3.2万", "500", "约1万")).as((a, b, c, d, e) -> String.join("|", a, b, c, d, e)));
    }
}
