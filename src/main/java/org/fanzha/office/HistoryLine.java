package org.fanzha.office;

import java.time.LocalDateTime;
import org.fanzha.register.Field;
import org.fanzha.register.Source;

/**
 * One line of an entry's history.
 *
 * @param field  null where the line is about the whole entry: entered, deleted, restored
 * @param from   as shown then, empty for blank
 * @param source the file, sheet and row that said so; null where it was done by hand
 */
public record HistoryLine(LocalDateTime at, Act.Kind act, Field<?> field, String from, String to, Source source) {
}
