package org.fanzha.samples;

import java.util.List;

import org.fanzha.register.IdNumber;

/** 云溪镇, a town that does not exist, with its twelve villages and communities and its invented people. */
final class Town {
    /** A unit and how it appears in lists; residents and households as of the year's beginning. */
    record Unit(String name, String kind, int residents, int households, String aliases) {
    }

    /**
     * Named after the solar terms; ids from county codes that do not exist.
     *
     * @param village index into {@link #UNITS}
     */
    record Person(String fileNo, String name, String id, int village, String kind, String risk, String phone) {
        String sex() {
            return (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
        }
    }

    static final List<Unit> UNITS = List.of(
            new Unit("下坝村", "村", 2860, 912, "下坝、下坝大队"), new Unit("柳溪村", "村", 1975, 640, "柳树溪村"),
            new Unit("青石村", "村", 1640, 533, ""), new Unit("大湾村", "村", 2210, 705, "大湾、湾头村"),
            new Unit("高桥村", "村", 1388, 452, ""), new Unit("白果村", "村", 1520, 498, "白果树村"),
            new Unit("黄桷村", "村", 1105, 371, ""), new Unit("双河村", "村", 2032, 668, "双河口村、两河村"),
            new Unit("石桥社区", "社区", 4310, 1502, "石桥居委会"), new Unit("云溪场社区", "社区", 5120, 1788, "场镇社区"),
            new Unit("新街社区", "社区", 3275, 1146, "新街居委会"), new Unit("桂花社区", "社区", 2565, 890, "桂花园社区"));

    static final List<Person> PEOPLE = List.of(
            person(1, "王小满", "500999", "19880312", 21, 0, "涉诈前科", "高"),
            person(2, "李谷雨", "500999", "19911105", 34, 1, "两卡涉案", "中"),
            person(3, "陈立夏", "510998", "19850720", 11, 3, "境外回流", "高"),
            person(4, "周白露", "500999", "19960228", 42, 4, "频繁往返", "中"),
            person(5, "吴霜降", "520997", "19790915", 53, 5, "境外滞留", "高"),
            person(6, "郑清明", "500999", "20000404", 17, 7, "两卡涉案", "低"),
            person(7, "孙惊蛰", "500999", "19930306", 75, 8, "涉诈前科", "中"),
            person(8, "冯芒种", "510998", "19870606", 93, 9, "外来高危", "高"),
            person(9, "褚大寒", "500999", "19820121", 38, 9, "两卡涉案", "低"),
            person(10, "卫秋分", "500999", "19980923", 59, 10, "境外回流", "中"),
            person(11, "蒋小雪", "520997", "19941122", 26, 11, "两卡涉案", "低"),
            person(12, "沈冬至", "500999", "19901222", 67, 2, "频繁往返", "低"));

    private Town() {
    }

    static Person person(int no, String name, String county, String birth, int sequence, int village, String kind, String risk) {
        return new Person("YX-%03d".formatted(no), name, id(county, birth, sequence), village, kind, risk, phone(no));
    }

    static String id(String county, String birth, int sequence) {
        String seventeen = county + birth + "%03d".formatted(sequence);
        return seventeen + IdNumber.checkDigit(seventeen);
    }

    /** @param no 0 to 99 */
    static String phone(int no) {
        return "139000000%02d".formatted(no);
    }

    static String name(int unit) {
        return UNITS.get(unit).name();
    }

    static int residents() {
        return UNITS.stream().mapToInt(Unit::residents).sum();
    }
}
