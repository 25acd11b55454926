package org.fanzha.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Port: the log of acts, showings and exports. It is added to and never changed. */
public interface LogBook {
    /** Notes an act that writes nothing else, such as a showing or an export. */
    void note(Act act);

    /** The newest first. */
    List<Line> lines(int limit);

    /** The newest act of a kind. */
    Optional<Line> last(Act.Kind kind);

    /** One logged act. */
    record Line(long number, LocalDateTime at, Act act) {
    }
}
