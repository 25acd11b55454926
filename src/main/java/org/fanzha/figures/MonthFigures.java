package org.fanzha.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month in numbers: every figure by its key, and the rows and classes that the tables run over. Keys and
 * formulas are listed in the project's page on figures.
 */
public final class MonthFigures {
    public static final String TYPES = "cases.by_type";
    public static final String SEXES = "victims.by_sex";
    public static final String AGES = "victims.by_age";
    public static final String JOBS = "victims.by_job";
    public static final String FORMS = "publicity.by_form";
    public static final String RISKS = "key_people.by_risk";
    public static final String STATES = "key_people.by_state";

    private final MonthFacts facts;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final List<String> caseVillages;
    private final List<String> publicityVillages;

    private MonthFigures(MonthFacts facts) {
        this.facts = facts;
        FigureSheet sheet = new FigureSheet();
        calendar(facts, sheet);
        new CaseFigures(facts, sheet).compute();
        this.caseVillages = new VillageFigures(facts, sheet).compute();
        parts.putAll(VictimFigures.compute(facts, sheet));
        PublicityFigures publicity = new PublicityFigures(facts, sheet);
        parts.put(FORMS, publicity.computeForms());
        this.publicityVillages = publicity.computeVillages();
        new ReturnFigures(facts, sheet).compute();
        parts.putAll(new PeopleFigures(facts, sheet).compute());
        sheet.figures().forEach(figure -> figures.put(figure.key(), figure));
    }

    public static MonthFigures of(MonthFacts facts) {
        return new MonthFigures(facts);
    }

    private static void calendar(MonthFacts facts, FigureSheet sheet) {
        YearMonth month = facts.month();
        String span = month.getMonthValue() == 1 ? "1月" : "1—" + month.getMonthValue() + "月";
        sheet.put("month.label", month.toString(), month.getYear() + "年" + month.getMonthValue() + "月", List.of());
        sheet.put("month.span", span, span, List.of());
        String day = facts.lastDay().getMonthValue() + "月" + facts.lastDay().getDayOfMonth() + "日";
        sheet.put("month.last_day", facts.lastDay().toString(), day, List.of());
    }

    public YearMonth month() {
        return facts.month();
    }

    public MonthFacts facts() {
        return facts;
    }

    /** In the order of the bulletin: calendar, cases, publicity, returns, key people. */
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    public Optional<Figure> find(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /** @throws IllegalArgumentException where there is no such figure: a key is never typed by a clerk */
    public Figure get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** @return the raw value of a count */
    public long count(String key) {
        return (Long) get(key).value();
    }

    /** The classes of a group such as {@link #TYPES} that have entries, the largest first. */
    public List<Part> parts(String group) {
        return parts.get(group);
    }

    /** The rows of the case table, as they stand in the keys {@code cases.by_village.NAME.…}. */
    public List<String> caseVillages() {
        return caseVillages;
    }

    /** The rows of the publicity table, as they stand in the keys {@code publicity.by_village.NAME.…}. */
    public List<String> publicityVillages() {
        return publicityVillages;
    }
}
