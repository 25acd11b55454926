package org.fanzha.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A text table as a spreadsheet program saves it. */
final class Csv {
    static final Charset GBK = Charset.forName("GB18030");
    private final StringBuilder text = new StringBuilder();
    private final String delimiter;

    Csv(String delimiter) {
        this.delimiter = delimiter;
    }

    Csv row(Object... values) {
        text.append(Arrays.stream(values).map(v -> v == null ? "" : quoted(v.toString()))
                .collect(Collectors.joining(delimiter))).append("\r\n");
        return this;
    }

    private String quoted(String value) {
        return value.contains(delimiter) || value.contains("\"") && !value.startsWith("=\"") || value.contains("\n")
                ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    byte[] gbk() {
        return text.toString().getBytes(GBK);
    }

    byte[] utf8Marked() {
        return ('\uFEFF' + text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    byte[] utf16Marked() {
        return ('\uFEFF' + text.toString()).getBytes(StandardCharsets.UTF_16LE);
    }
}
