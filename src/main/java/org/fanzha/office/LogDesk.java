package org.fanzha.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.office.LogBook.Filter;
import org.fanzha.office.LogBook.Line;

/** The log as a clerk reads it: a page at a time, and put out as a table that Excel opens. */
public final class LogDesk {
    /** Lines a page: more than anybody reads, few enough to be there at once. */
    public static final int PAGE = 200;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private final LogBook book;

    LogDesk(LogBook book) {
        this.book = book;
    }

    /** @param of how many lines match in all */
    public record Page(List<Line> lines, int first, int of) {
        /** Such as {@code 第 1–200 条，共 1234 条}. */
        public String words() {
            return of == 0 ? "没有记录" : "第 %d–%d 条，共 %d 条".formatted(first + 1, first + lines.size(), of);
        }

        public boolean hasNext() {
            return first + lines.size() < of;
        }
    }

    /** @param first how many lines to leave out, the newest first */
    public Page page(Filter filter, int first) {
        return new Page(book.lines(filter, first, PAGE), first, book.count(filter));
    }

    /** The moment as the log's table shows it. */
    public static String moment(Line line) {
        return SECONDS.format(line.at());
    }

    /**
     * Writes the matching lines as CSV; that is logged too, before the file is there.
     *
     * @return how many lines
     */
    public int export(Filter filter, Path out) {
        List<Line> lines = book.lines(filter, 0, Integer.MAX_VALUE);
        book.note(new Act(Act.Kind.EXPORTED, "日志 " + lines.size() + " 条"));
        String table = Stream.concat(Stream.of("序号,时间,类别,说明"), lines.stream().map(LogDesk::row))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        FileOut.write(out, table.getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    private static String row(Line line) {
        return "%d,%s,%s,%s".formatted(line.number(), moment(line), line.act().kind().word(), quoted(line.act().note()));
    }

    /** A note may begin like a formula, which Excel would reckon. */
    private static String quoted(String note) {
        return '"' + AsText.guarded(note).replace("\"", "\"\"") + '"';
    }
}
