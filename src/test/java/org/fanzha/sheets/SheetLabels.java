package org.fanzha.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a clerk says of the ugly sheets, read from the two tables beside them. */
final class SheetLabels {
    static final Path FOLDER = Path.of("src/test/resources/sheets");

    private SheetLabels() {
    }

    /**
     * @param headings {@code 3-4}, {@code form}, or {@code -}
     * @param columns  by letter, or for a form by label, the field's title
     */
    record BlockLabel(String file, String sheet, String register, String headings, String data, int rows,
            Map<String, String> columns) {
        boolean isForm() {
            return headings.equals("form");
        }

        boolean isTable() {
            return register.matches("[a-z_]+") && !register.equals("none") && !register.equals("refused");
        }

        int firstRow() {
            return Integer.parseInt((isForm() || headings.equals("-") ? data : headings).split("-")[0]);
        }

        /** The rows of its data, as far as the label bounds them. */
        boolean mayHold(int row) {
            String[] ends = data.split("-");
            return ends.length == 2 && row >= Integer.parseInt(ends[0]) && row <= Integer.parseInt(ends[1]);
        }
    }

    /** @param value as shown; empty where it stays blank, {@code ?} where nobody can tell */
    record ValueLabel(String sheet, int row, String field, String value) {
    }

    static Map<String, List<BlockLabel>> blocks() throws IOException {
        Map<String, List<BlockLabel>> all = new LinkedHashMap<>();
        lines("labels.txt").map(p -> new BlockLabel(p[0], p[1], p[2], p[3], p[4], Integer.parseInt(p[5]), columns(p[6])))
                .forEach(label -> all.merge(label.file(), List.of(label),
                        (one, two) -> Stream.concat(one.stream(), two.stream()).toList()));
        return all;
    }

    static List<ValueLabel> values(String file) throws IOException {
        return lines("values.txt").filter(p -> p[0].equals(file))
                .map(p -> new ValueLabel(p[1], Integer.parseInt(p[2]), p[3], p[4])).toList();
    }

    private static Stream<String[]> lines(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream().filter(line -> !line.startsWith("#"))
                .map(line -> (line + " | | ").split("\\s*\\|\\s*", -1));
    }

    private static Map<String, String> columns(String text) {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of(text.split(" ")).filter(part -> part.contains("=")).map(part -> part.split("=", 2))
                .forEach(pair -> columns.put(pair[0], pair[1]));
        return columns;
    }
}
