package org.fanzha.desktop;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.fanzha.office.LogBook;
import org.fanzha.office.PaperStore;
import org.fanzha.office.Safe;
import org.fanzha.office.SettingStore;
import org.fanzha.register.Register;

/** A ledger in memory, so that the windows' tests open an office in no time. What it does not need it refuses. */
public final class MemoryLedger implements Ledger {
    private final MemoryEntries entries = new MemoryEntries();
    private final MemoryBatches batches = new MemoryBatches(entries);
    private final List<LogBook.Line> log = new ArrayList<>();
    private final List<PaperStore.Published> papers = new ArrayList<>();
    private final MemoryLessons lessons = new MemoryLessons();
    private final Map<String, String> settings = new HashMap<>();
    public final MemorySafe safe = new MemorySafe(log());
    private final MemoryTemplates templates = new MemoryTemplates(act -> log().note(act));
    public boolean isClosed;

    /** What was shown, searched and put out, in order. */
    public List<String> logged(Act.Kind kind) {
        return log.stream().map(LogBook.Line::act).filter(act -> act.kind() == kind).map(Act::note).toList();
    }

    @Override
    public MemoryEntries entries() {
        return entries;
    }

    @Override
    public MemoryBatches batches() {
        return batches;
    }

    /** Taking back and answering matter to the ledger: their windows are tested over a real one. */
    @Override
    public org.fanzha.office.UndoStore undoing() {
        return new NothingDone();
    }

    @Override
    public org.fanzha.office.AnswerStore answers() {
        return new NothingAsked();
    }

    @Override
    public MemoryLessons lessons() {
        return lessons;
    }

    @Override
    public LogBook log() {
        return new LogBook() {
            @Override
            public void note(Act act) {
                log.add(new Line(log.size() + 1L, LocalDateTime.of(2024, 6, 5, 10, 0), act));
            }

            @Override
            public List<Line> lines(int limit) {
                return log.reversed();
            }

            @Override
            public Optional<Line> last(Act.Kind kind) {
                return log.reversed().stream().filter(line -> line.act().kind() == kind).findFirst();
            }
        };
    }

    @Override
    public MemoryTemplates templates() {
        return templates;
    }

    @Override
    public PaperStore papers() {
        return new PaperStore() {
            @Override
            public Optional<Published> find(String kind, java.time.YearMonth month) {
                return papers.stream().filter(p -> p.kind().equals(kind) && p.month().equals(month)).findFirst();
            }

            @Override
            public List<Published> all() {
                return List.copyOf(papers);
            }

            @Override
            public void publish(Published paper) {
                papers.add(paper);
            }
        };
    }

    @Override
    public SettingStore settings() {
        return new SettingStore() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String value) {
                settings.put(key, value);
            }

            @Override
            public void keep(String key, String value) {
                settings.put(key, value);
            }
        };
    }

    @Override
    public Safe safe() {
        return safe;
    }

    @Override
    public void close() {
        isClosed = true;
    }

    /** A register book that notes where it was asked to write. */
    static org.fanzha.office.RegisterBook book(List<Path> written) {
        return (Path out, Register register, List<org.fanzha.register.Field<?>> fields, String caption,
                List<org.fanzha.register.Entry> rows, org.fanzha.register.Profile profile) -> written.add(out);
    }
}
