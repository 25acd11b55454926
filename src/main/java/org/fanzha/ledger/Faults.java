package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.h2.api.ErrorCode;

/** The one place where failures of the disk and of H2 become sentences. */
final class Faults {
    private static final Set<Integer> LOCKED = Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1);
    private static final Set<Integer> TOO_NEW = Set.of(ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.UNSUPPORTED_SETTING_COMBINATION);
    private static final Set<String> NO_SPACE = Set.of("no space left", "not enough space", "disk quota",
            "file too large", "磁盘空间不足");

    private Faults() {
    }

    /** A failure while something was to be written; the ledger is as it was. */
    static Refusal writing(Throwable failure) {
        return known(failure).orElseGet(() -> isDiskFull(failure)
                ? new Refusal(failure, Code.DISK_FULL)
                : new Refusal(failure, Code.LEDGER_WRITE, reason(failure)));
    }

    /** A failure while something was to be read. @param backup what to name as the newest backup */
    static Refusal reading(Throwable failure, String backup) {
        return known(failure).orElseGet(() -> {
            if (isDiskFull(failure)) {
                return new Refusal(failure, Code.DISK_FULL);
            }
            return has(failure, LOCKED) ? new Refusal(failure, Code.LEDGER_IN_USE)
                    : has(failure, TOO_NEW) ? new Refusal(failure, Code.LEDGER_NEWER)
                    : new Refusal(failure, Code.LEDGER_DAMAGED, backup);
        });
    }

    /** A failure at a folder that was to be written to. */
    static Refusal onDisk(IOException failure, Path where) {
        if (isDiskFull(failure)) {
            return new Refusal(failure, Code.DISK_FULL);
        }
        return isReadOnly(failure)
                ? new Refusal(failure, Code.DISK_READ_ONLY, where)
                : new Refusal(failure, Code.LEDGER_WRITE, reason(failure));
    }

    static boolean isDiskFull(Throwable failure) {
        return causes(failure).map(Throwable::getMessage).filter(Objects::nonNull)
                .map(m -> m.toLowerCase(Locale.ROOT))
                .anyMatch(m -> NO_SPACE.stream().anyMatch(m::contains));
    }

    private static boolean isReadOnly(Throwable failure) {
        return causes(failure).anyMatch(f -> f instanceof AccessDeniedException
                || f instanceof ReadOnlyFileSystemException
                || f.getMessage() != null && f.getMessage().contains("Read-only file system"));
    }

    private static Optional<Refusal> known(Throwable failure) {
        return causes(failure).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
    }

    private static boolean has(Throwable failure, Set<Integer> codes) {
        return causes(failure).anyMatch(f -> f instanceof SQLException sql && codes.contains(sql.getErrorCode()));
    }

    /** The kind of failure, never its message: SQL messages may quote values. */
    private static String reason(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).findFirst()
                .map(f -> "H2 " + ((SQLException) f).getErrorCode())
                .orElseGet(() -> causes(failure).reduce((first, last) -> last).orElse(failure)
                        .getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
