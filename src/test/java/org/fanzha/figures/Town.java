package org.fanzha.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.MonthRules;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Values;

/** An invented town for tests: entries made by hand, in the order of their making. */
public final class Town {
    public static final YearMonth MAY = YearMonth.of(2024, 5);

    public final List<Entry> units = new ArrayList<>();
    public final List<Entry> publicity = new ArrayList<>();
    public final List<Entry> keyPeople = new ArrayList<>();
    public final List<Entry> checks = new ArrayList<>();
    public final List<Entry> cases = new ArrayList<>();
    public final List<Entry> returns = new ArrayList<>();
    private long ids;

    public MonthFacts facts(YearMonth month, LocalDate asOf) {
        return new MonthFacts(month, asOf, MonthRules.FIRST, units, publicity, keyPeople, checks, cases, returns);
    }

    public MonthFigures figures() {
        return MonthFigures.of(facts(MAY, LocalDate.of(2024, 6, 3)));
    }

    public Entry keep(List<Entry> register, Values values) {
        Entry entry = new Entry(++ids, 1, values, null);
        register.add(entry);
        return entry;
    }

    public Link village(String name, Long residents) {
        return keep(units, unit(name, Units.VILLAGE).with(Units.RESIDENTS, residents)).link();
    }

    public static Values unit(String name, Option kind) {
        return Values.none(Units.REGISTER).with(Units.NAME, name).with(Units.KIND, kind);
    }

    public Entry aCase(Link village, String day, String type, long yuan) {
        return keep(cases, caseValues(village, day, type, yuan));
    }

    public static Values caseValues(Link village, String day, String type, long yuan) {
        return Values.none(Cases.REGISTER).with(Cases.VILLAGE, village)
                .with(Cases.HAPPENED, LocalDateTime.parse(day + "T10:00"))
                .with(Cases.TYPE, option(Cases.TYPE, type)).with(Cases.LOSS, BigDecimal.valueOf(yuan));
    }

    public Entry event(Link village, String day, String kind, long people, long leaflets) {
        return keep(publicity, Values.none(Publicity.REGISTER).with(Publicity.DAY, LocalDate.parse(day))
                .with(Publicity.VILLAGE, village).with(Publicity.KIND, option(Publicity.KIND, kind))
                .with(Publicity.PLACE, "村委会").with(Publicity.PEOPLE, people).with(Publicity.LEAFLETS, leaflets));
    }

    public Entry person(Link village, Option risk, String listed) {
        return keep(keyPeople, personValues(village, risk, listed));
    }

    public Values personValues(Link village, Option risk, String listed) {
        return Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "测试" + (ids + 1))
                .with(KeyPeople.VILLAGE, village).with(KeyPeople.RISK, risk)
                .with(KeyPeople.STATE, KeyPeople.CONTROLLED)
                .with(KeyPeople.LISTED_ON, listed == null ? null : LocalDate.parse(listed));
    }

    public Entry check(Entry person, String day) {
        return keep(checks, Values.none(Checks.REGISTER).with(Checks.PERSON, person.link())
                .with(Checks.DONE, LocalDate.parse(day)));
    }

    public Entry monthly(Link unit, YearMonth month, String received) {
        return keep(returns, Values.none(Returns.REGISTER).with(Returns.UNIT, unit).with(Returns.MONTH, month)
                .with(Returns.SUBJECT, Returns.MONTHLY_WORK)
                .with(Returns.RECEIVED, received == null ? null : LocalDate.parse(received)));
    }

    public static Option option(Field<Option> field, String code) {
        ChoiceList choices = field.type().choices().orElseThrow();
        return choices.options().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }

    /** A month as it might really be: twelve villages, cases of two years, everything in use. */
    public static Town lively() {
        Town town = new Town();
        String[] names = {"下坝村", "上坝村", "石桥村", "青冈村", "柏林村", "龙洞村", "大湾村", "新建村", "双河村", "高峰村",
            "云溪社区", "滨河社区"};
        List<Link> villages = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            villages.add(town.village(names[i], 1800L + 350 * i));
        }
        livelyCases(town, villages);
        for (int i = 0; i < 11; i++) {
            Link village = villages.get(i);
            town.event(village, "2024-05-0" + (1 + i % 9), "courtyard", 30 + 7 * i, 60 + 5 * i);
            town.event(village, "2024-05-1" + i % 10, i % 2 == 0 ? "visits" : "town_event", 45 + i, 100);
            town.monthly(village, MAY, i == 4 ? "2024-05-23" : "2024-05-1" + i % 10);
            Entry person = town.person(village, i % 3 == 0 ? KeyPeople.HIGH : i % 3 == 1 ? KeyPeople.MIDDLE
                    : KeyPeople.LOW, "2024-03-15");
            for (int day = 2; day < 28 && i != 6; day += 7) {
                town.check(person, "2024-05-" + (day < 10 ? "0" : "") + day);
            }
        }
        return town;
    }

    private static void livelyCases(Town town, List<Link> villages) {
        String[] types = {"brushing", "brushing", "brushing", "investment", "investment", "shopping", "loan",
            "officials"};
        for (int i = 0; i < types.length; i++) {
            Values values = caseValues(villages.get(i % 5), "2024-05-" + (11 + i), types[i], 12_000L + 31_357L * i)
                    .with(Cases.AGE, 16L + 9 * i).with(Cases.SEX, option(Cases.SEX, i % 3 == 0 ? "male" : "female"))
                    .with(Cases.JOB, option(Cases.JOB, i % 2 == 0 ? "farmer" : "worker"))
                    .with(Cases.APP, i == 2).with(Cases.WARNED, i == 3);
            town.keep(town.cases, values);
        }
        for (int i = 0; i < 6; i++) {
            town.aCase(villages.get(i), "2024-04-0" + (i + 1), "shopping", 8_000);
            town.aCase(villages.get(2 * i), "2023-0" + (1 + i % 5) + "-10", "brushing", 20_000);
        }
    }
}
