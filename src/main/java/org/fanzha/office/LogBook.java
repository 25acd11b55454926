package org.fanzha.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Locale;

/** Port: the log of acts, showings and exports. It is added to and never changed. */
public interface LogBook {
    /** Notes an act that writes nothing else, such as a showing or an export. */
    void note(Act act);

    /** The newest first. */
    List<Line> lines(int limit);

    /** The newest act of a kind. */
    Optional<Line> last(Act.Kind kind);
    /** The lines that match, the newest first, from the so-manieth on. */
    default List<Line> lines(Filter filter, int offset, int limit) {
        return lines(Integer.MAX_VALUE).stream().filter(filter::matches).skip(offset).limit(limit).toList();
    }

    default int count(Filter filter) {
        return (int) lines(Integer.MAX_VALUE).stream().filter(filter::matches).count();
    }

    /** One logged act. */
    record Line(long number, LocalDateTime at, Act act) {
    }

    /**
     * @param kind null for every kind
     * @param text empty, or what the note must contain, without regard to case
     */
    record Filter(Act.Kind kind, String text) {
        public static final Filter NONE = new Filter(null, "");

        boolean matches(Line line) {
            return (kind == null || line.act().kind() == kind)
                    && line.act().note().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        }
    }
}
