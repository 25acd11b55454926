package org.fanzha.desktop.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fanzha.figures.Figure;
import org.fanzha.paper.Wording;

/** The places of figures as a clerk sees them in a box of text, by the figure's name: 〔本月发案〕. */
final class Placeholders {
    private static final Pattern BRACKETS = Pattern.compile("〔([^〔〕]*)〕");
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final FigureTitles titles;

    /** @param from inclusive @param to exclusive */
    record Span(int from, int to) {
    }

    Placeholders(List<Figure> figures, FigureTitles titles) {
        this.titles = titles;
        figures.forEach(figure -> {
            texts.put(figure.key(), figure.text());
            name(figure.key());
        });
    }

    /** Two figures may bear one name, such as two classes called 其他: the later one is counted. */
    private String name(String key) {
        return names.computeIfAbsent(key, k -> {
            String title = titles.find(k).orElse("其他数据").replace('〔', '（').replace('〕', '）');
            String name = title;
            for (int i = 2; keys.containsKey(name); i++) {
                name = title + "（" + i + "）";
            }
            keys.put(name, k);
            return name;
        });
    }

    String of(String key) {
        return "〔" + name(key) + "〕";
    }

    /** What a figure reads this month; — where it is gone. */
    String text(String key) {
        return texts.getOrDefault(key, "—");
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    String shown(String wording) {
        return Wording.fill(wording, this::of);
    }

    /** What stands in brackets and is no figure's name stays as words. */
    String wording(String shown) {
        return BRACKETS.matcher(Wording.words(shown)).replaceAll(match -> Matcher.quoteReplacement(
                keys.containsKey(match.group(1)) ? Wording.place(keys.get(match.group(1))) : match.group()));
    }

    /** The text as it will be printed. */
    String printed(String shown) {
        return Wording.fill(wording(shown), this::text);
    }

    List<Span> spans(String shown) {
        List<Span> spans = new ArrayList<>();
        for (MatchResult match : BRACKETS.matcher(shown).results().toList()) {
            if (keys.containsKey(match.group(1))) {
                spans.add(new Span(match.start(), match.end()));
            }
        }
        return spans;
    }
}
