package org.fanzha.office;

import java.util.List;

/** Port: what is kept of what the clerk said. It is learned by {@link BatchStore#commit} and {@link AnswerStore#answer}. */
public interface LessonStore {
    /** Layouts, meanings, pairs; of each the last learned first. Those of answers that were taken back are not there. */
    List<Lesson> lessons();

    /** Forgets one for good, as one act; nothing where it is gone. What was taken in by it stays as it is. */
    void forget(Lesson lesson);
}
