package org.fanzha.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A publicity activity of a unit, worked out from its number so that every making gives the same. */
record Event(LocalDate day, String village, String kind, String topic, String place, int people, int leaflets, int banners,
        String audience) {
    private static final List<String> KINDS = List.of("院坝会", "入户走访", "村民会议", "讲座培训", "线上推送", "坝坝会", "入户", "群众会");
    private static final List<String> TOPICS = List.of("防范刷单返利", "冒充客服怎么骗", "贷款先交钱都是骗", "投资理财防骗", "国家反诈中心APP推广");
    private static final List<String> PLACES = List.of("一组院坝", "二组院坝", "党群服务中心", "文化广场", "三组李家大院", "村小学门口", "便民服务站");
    private static final List<String> AUDIENCES = List.of("群众", "老年人", "务工人员", "妇女", "学生");

    /** @param unit index into {@link Town#UNITS} */
    static List<Event> of(int unit, int month, int count) {
        return IntStream.range(0, count).mapToObj(n -> event(unit, month, n)).toList();
    }

    private static Event event(int unit, int month, int n) {
        int mixed = unit * 7 + n * 11 + month * 3;
        return new Event(LocalDate.of(2024, month, 2 + (unit + n * 5) % 26), Town.name(unit), pick(KINDS, mixed),
                pick(TOPICS, mixed + n), pick(PLACES, unit + n), 18 + mixed * 13 % 140, 25 + mixed * 19 % 220, mixed % 4,
                pick(AUDIENCES, mixed));
    }

    private static String pick(List<String> from, int i) {
        return from.get(i % from.size());
    }

    /** The day as 2024.4.3. */
    String dotted() {
        return day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** The day as 4月3日. */
    String monthDay() {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
