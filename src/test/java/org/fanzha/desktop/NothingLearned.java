package org.fanzha.desktop;

import java.util.List;

import org.fanzha.office.Lesson;
import org.fanzha.office.LessonStore;

/** A memory that stays empty. */
final class NothingLearned implements LessonStore {
    @Override
    public List<Lesson> lessons() {
        return List.of();
    }

    @Override
    public void forget(Lesson lesson) {
        throw new IllegalStateException("nothing was learned");
    }
}
