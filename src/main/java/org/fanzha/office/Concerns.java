package org.fanzha.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.figures.Figure;
import org.fanzha.paper.Rewording;
import org.fanzha.paper.Section;
import org.fanzha.paper.Section.Passage;
import org.fanzha.paper.Wording;

/** What is not right yet with a bulletin: what lacks, what changed, what was not computed. */
final class Concerns {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private final List<Concern> found = new ArrayList<>();
    private final Map<String, Figure> figures;
    private final Rewording words;

    private Concerns(List<Figure> figures, Rewording words) {
        this.figures = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        this.words = words;
    }

    /** @param questions how many rows wait for an answer */
    static List<Concern> of(String number, List<Figure> figures, Rewording words, List<Section> drafted, int questions) {
        Concerns concerns = new Concerns(figures, words);
        if (number.isBlank()) {
            concerns.say("还没有填发文字号。");
        }
        concerns.missing();
        if (questions > 0) {
            concerns.say("还有 " + questions + " 行导入的记录等着判断，没有算进这份通报。");
        }
        concerns.changed();
        concerns.worded(drafted);
        return List.copyOf(concerns.found);
    }

    private void say(String sentence) {
        found.add(new Concern.Said(sentence));
    }

    private void missing() {
        if (figures.containsKey("returns.missing") && figures.get("returns.missing").value() instanceof Long owed && owed > 0) {
            say("还有 " + owed + " 个村（社区）没有报送月报：" + figures.get("returns.missing_names").text() + "。");
        }
    }

    private void changed() {
        words.seen().forEach((key, before) -> {
            Figure now = figures.get(key);
            if (now != null && !now.text().equals(before)) {
                found.add(new Concern.Changed(key, before, now.text()));
            }
        });
    }

    private void worded(List<Section> drafted) {
        Set<String> there = drafted.stream().map(Section::key).collect(Collectors.toSet());
        Set<String> known = Stream.concat(figures.values().stream().map(Figure::text), drafted.stream()
                .flatMap(section -> section.passages().stream()).flatMap(passage -> typed(passage).stream()))
                .flatMap(text -> numbers(text).stream()).collect(Collectors.toSet());
        words.sections().forEach((key, passages) -> {
            String section = key.substring(key.indexOf('/') + 1);
            if (there.contains(key)) {
                passages.forEach(passage -> worded(section.isEmpty() ? "开头" : section, passage, known));
            } else if (!passages.isEmpty()) {
                found.add(new Concern.Dropped(section));
            }
        });
    }

    private void worded(String section, Passage passage, Set<String> known) {
        Wording.keys(passage.text()).stream().filter(key -> !figures.containsKey(key)).distinct()
                .forEach(key -> found.add(new Concern.Missing(section, key)));
        Set<String> own = new LinkedHashSet<>();
        typed(passage).forEach(text -> own.addAll(numbers(text)));
        own.removeAll(known);
        own.forEach(number -> found.add(new Concern.OwnNumber(section, number)));
    }

    private static List<String> typed(Passage passage) {
        return Wording.runs(passage.text()).stream().filter(Wording.Words.class::isInstance)
                .map(run -> Normalizer.normalize(((Wording.Words) run).text(), Normalizer.Form.NFKC)).toList();
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }
}
