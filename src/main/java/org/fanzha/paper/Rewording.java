package org.fanzha.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.paper.Section.Passage;

/**
 * What a clerk wrote in place of drafted passages.
 *
 * @param sections the passages by {@link Section#key}; a section without any is left out of the paper
 * @param seen     what the figures in them read when they were written, by key
 */
public record Rewording(Map<String, List<Passage>> sections, Map<String, String> seen) {
    public static final Rewording NONE = new Rewording(Map.of(), Map.of());

    List<Section> over(List<Section> drafted) {
        return drafted.stream().map(section -> sections.containsKey(section.key())
                ? section.worded(sections.get(section.key())) : section).toList();
    }

    /** With this section worded so; as drafted again where that is what was written. */
    public Rewording with(Section drafted, List<Passage> passages) {
        Map<String, List<Passage>> changed = new LinkedHashMap<>(sections);
        if (passages.equals(drafted.passages())) {
            changed.remove(drafted.key());
        } else {
            changed.put(drafted.key(), List.copyOf(passages));
        }
        return new Rewording(changed, seen);
    }

    /** With what the figures in it read now taken for seen. */
    public Rewording seeing(Map<String, String> figures) {
        Map<String, String> now = new LinkedHashMap<>();
        sections.values().stream().flatMap(List::stream).flatMap(p -> Wording.keys(p.text()).stream())
                .filter(figures::containsKey).forEach(key -> now.put(key, figures.get(key)));
        return new Rewording(sections, now);
    }

    public boolean isNone() {
        return sections.isEmpty();
    }
}
