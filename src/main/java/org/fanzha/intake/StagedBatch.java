package org.fanzha.intake;

import java.util.List;
import java.util.stream.Stream;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * The plan of one taking-in, whole: what the preview shows and what the commit writes are this object.
 *
 * @param basis   {@link Known#changes()} when it was staged
 * @param files   in code-point order of their names
 * @param returns the returns to be entered besides, not counted among rows; their ids follow the register's next
 * @param sayings what was said of the files, from which the commit may learn
 */
public record StagedBatch(long basis, List<StagedFile> files, List<StagedReturn> returns, Sayings sayings) {
    /** A plan of which nothing was said. */
    public StagedBatch(long basis, List<StagedFile> files, List<StagedReturn> returns) {
        this(basis, files, returns, Sayings.NONE);
    }

    /** A return that a file speaks of, and the file that does. */
    public record StagedReturn(long entryId, Values values, String file) {
    }

    /** The same plan with none of the sheets it was made from: all that a commit needs. */
    public StagedBatch withoutSheets() {
        return new StagedBatch(basis, files.stream().map(StagedFile::withoutSheets).toList(), returns, sayings);
    }

    public Stream<StagedTable> tables() {
        return files.stream().flatMap(f -> f.tables().stream());
    }

    public int count(Verdict verdict) {
        return tables().mapToInt(t -> t.count(verdict)).sum();
    }

    public int rows() {
        return tables().mapToInt(t -> t.rows().size()).sum();
    }

    public long files(StagedFile.Status status) {
        return files.stream().filter(f -> f.status() == status).count();
    }

    /** Tables of one register, in the order of the files. */
    public Stream<StagedTable> of(Register register) {
        return tables().filter(t -> t.register() == register);
    }
}
