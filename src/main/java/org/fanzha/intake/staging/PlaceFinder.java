package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.intake.cell.Frame;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Grade;
import org.fanzha.register.Link;
import org.fanzha.register.Problem;

/** Reads unit, year and month around a table: title or unit-and-date line, sheet, file, folder, then the choice. */
final class PlaceFinder {
    private static final Pattern LABELLED = Pattern.compile("(?:填[报表]单位|报送单位|单位名称|单位|村[（(]社区[）)]|村居|村名|村|社区)"
            + "(?:[（(](?:盖章|公章|章)[）)])?\\s*[:：]\\s*([^\\s:：，,；;]+)");
    private static final Pattern MONEY_UNIT = Pattern.compile("单位\\s*[:：]\\s*(?:人民币)?(万元|千元)");
    private static final String TITLE = "标题";
    private static final String SAID = "您的指定";

    private final UnitDirectory units;
    private final YearMonth chosen;

    PlaceFinder(UnitDirectory units, YearMonth chosen) {
        this.units = units;
        this.chosen = chosen;
    }

    /** A text that may name unit or month, and how a sentence calls it. */
    private record Source(String from, String text) {
    }

    private record Seen(Source source, MonthWords.Found found) {
    }

    Place of(LaidOut table) {
        List<Source> sources = sources(table);
        List<Seen> seen = new ArrayList<>(sources.stream().map(s -> new Seen(s, MonthWords.in(s.text()))).toList());
        table.said().around().month().ifPresent(month -> seen.addFirst(
                new Seen(new Source(SAID, ""), new MonthWords.Found(month.getYear(), month.getMonthValue()))));
        Optional<Seen> speaking = seen.stream().filter(s -> s.found().month() != null).findFirst();
        if (chosen != null) {
            seen.add(new Seen(new Source("指定的月份", ""), new MonthWords.Found(chosen.getYear(), chosen.getMonthValue())));
        }
        String filled = String.join(" ", table.block().titles()) + " " + String.join(" ", table.block().tails());
        seen.add(new Seen(new Source("填表日期", ""), MonthWords.filledIn(filled)));
        Frame frame = frame(seen);
        Optional<YearMonth> month = frame.year() == null || frame.month() == null ? Optional.empty()
                : Optional.of(YearMonth.of(frame.year(), frame.month()));
        String monthFrom = seen.stream().filter(s -> s.found().month() != null).map(s -> s.source().from()).findFirst().orElse("");
        Named named = unit(table, sources);
        NavigableMap<Integer, Link> sections = named.from().equals(SAID) ? new TreeMap<>() : SectionUnits.of(table, units);
        return new Place(sections.isEmpty() ? named.unit() : Optional.empty(), sections.isEmpty() ? named.from() : "小标题",
                month, monthFrom, frame, speaking.flatMap(s -> notice(month, s.source().from())), moneyUnit(table), sections);
    }

    /** The first month and the first year in sight; a month whose own year another source contradicts is none. */
    private static Frame frame(List<Seen> seen) {
        Optional<Seen> year = seen.stream().filter(s -> s.found().year() != null).findFirst();
        Optional<Seen> month = seen.stream().filter(s -> s.found().month() != null).findFirst();
        boolean contradicted = month.isPresent() && year.isPresent() && month.get().found().year() != null
                && !month.get().found().year().equals(year.get().found().year());
        return new Frame(year.map(s -> s.found().year()).orElse(null),
                contradicted ? null : month.map(s -> s.found().month()).orElse(null),
                year.map(s -> s.source().from()).orElse(""));
    }

    private Optional<Problem> notice(Optional<YearMonth> month, String from) {
        return chosen == null || from.equals(SAID) ? Optional.empty() : month.filter(m -> !m.equals(chosen))
                .map(m -> Problem.of(null, Grade.ASSUMED, Code.MONTH_DIFFERS, from, m, chosen, from));
    }

    private static List<Source> sources(LaidOut table) {
        List<Source> sources = new ArrayList<>();
        table.block().titles().forEach(title -> sources.add(new Source(TITLE, title)));
        sources.add(new Source("工作表名", table.sheet().name()));
        List<String> path = List.of(table.file().name().split("/"));
        sources.add(new Source("文件名", path.getLast().replaceFirst("\\.[^.]*$", "")));
        Stream.concat(path.reversed().stream().skip(1), Stream.of(table.file().within()))
                .forEach(folder -> sources.add(new Source("文件夹名", folder)));
        return sources;
    }

    private record Named(Optional<Link> unit, String from) {
    }

    private Named unit(LaidOut table, List<Source> sources) {
        Optional<Link> said = table.said().around().unit();
        if (said.isPresent()) {
            return new Named(said, SAID);
        }
        Optional<Entry> labelled = Stream.concat(table.block().titles().stream(), table.block().tails().stream())
                .flatMap(text -> labelled(text).stream()).findFirst();
        if (labelled.isPresent()) {
            return new Named(labelled.map(Entry::link), TITLE);
        }
        for (Source source : sources) {
            List<Entry> found = units.spokenOfIn(source.text());
            // a town's name heads every sheet of the town: it fills a table only where no column names units
            boolean town = found.size() == 1 && UnitDirectory.isTown(found.getFirst());
            if (found.size() == 1 && (!town || source.from().equals(TITLE) && !table.hasUnitColumn())) {
                return new Named(Optional.of(found.getFirst().link()), source.from());
            }
        }
        return new Named(Optional.empty(), "");
    }

    private Optional<Entry> labelled(String text) {
        Matcher label = LABELLED.matcher(text);
        while (label.find()) {
            List<Entry> found = units.find(label.group(1)).units();
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static String moneyUnit(LaidOut table) {
        return table.block().titles().stream().map(MONEY_UNIT::matcher).filter(Matcher::find).map(m -> m.group(1))
                .findFirst().orElse("");
    }
}
