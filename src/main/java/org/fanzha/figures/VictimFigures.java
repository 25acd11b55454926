package org.fanzha.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Cases;
import org.fanzha.register.Entry;

/** Who was defrauded and how, in classes only: by fraud type, sex, age band and job. */
final class VictimFigures {
    private record Band(int from, int to, Part part) {
    }

    private static final List<Band> BANDS = List.of(
            new Band(0, 17, new Part("under_18", "未成年人")), new Band(18, 30, new Part("18_30", "18至30岁")),
            new Band(31, 40, new Part("31_40", "31至40岁")), new Band(41, 50, new Part("41_50", "41至50岁")),
            new Band(51, 60, new Part("51_60", "51至60岁")), new Band(61, 150, new Part("over_60", "60岁以上")));

    private VictimFigures() {
    }

    /** @return the parts by group: {@code cases.by_type}, {@code victims.by_sex}, … */
    static Map<String, List<Part>> compute(MonthFacts facts, FigureSheet sheet) {
        List<Entry> now = MonthFacts.in(facts.month(), facts.cases());
        return Map.of(
                MonthFigures.TYPES, Split.by(now, Cases.TYPE).put(sheet, MonthFigures.TYPES,
                        (key, cases) -> sheet.money(key + "loss", CaseFigures.loss(cases), cases)),
                MonthFigures.SEXES, Split.by(now, Cases.SEX).put(sheet, MonthFigures.SEXES),
                MonthFigures.AGES, Split.by(now, VictimFigures::band).put(sheet, MonthFigures.AGES).stream()
                        .sorted(Comparator.comparing(VictimFigures::from)).toList(),
                MonthFigures.JOBS, Split.by(now, Cases.JOB).put(sheet, MonthFigures.JOBS));
    }

    private static int from(Part part) {
        return BANDS.stream().filter(b -> b.part().equals(part)).mapToInt(Band::from).findFirst().orElseThrow();
    }

    private static Optional<Part> band(Entry aCase) {
        return aCase.get(Cases.AGE).flatMap(age -> BANDS.stream()
                .filter(b -> b.from() <= age && age <= b.to()).map(Band::part).findFirst());
    }
}
