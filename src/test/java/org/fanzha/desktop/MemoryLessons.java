package org.fanzha.desktop;

import java.util.ArrayList;
import java.util.List;

import org.fanzha.office.Lesson;
import org.fanzha.office.LessonStore;

/** Lessons that were put there, to be looked at and forgotten; nothing is learned here. */
public final class MemoryLessons implements LessonStore {
    private final List<Lesson> kept = new ArrayList<>();

    void put(Lesson... lessons) {
        kept.addAll(List.of(lessons));
    }

    @Override
    public List<Lesson> lessons() {
        return List.copyOf(kept);
    }

    @Override
    public void forget(Lesson lesson) {
        kept.remove(lesson);
    }
}
