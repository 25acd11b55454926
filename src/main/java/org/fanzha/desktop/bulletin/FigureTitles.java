package org.fanzha.desktop.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.fanzha.figures.Figure;

/**
 * The clerk's words for figures, by dotted key. A key that has no words of its own takes those of its longest
 * beginning and adds what is left, so that {@code cases.village.下坝村} reads 各村发案 下坝村.
 */
final class FigureTitles {
    private final Properties words = new Properties();

    FigureTitles() {
        try (InputStream in = FigureTitles.class.getResourceAsStream("/org/fanzha/desktop/figures.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Figure figure) {
        return find(figure.key()).orElse("其他数据");
    }

    /** Empty where no beginning of the key has words. */
    Optional<String> find(String key) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            String title = words.getProperty(key.substring(0, end));
            if (title != null) {
                String rest = end == key.length() ? "" : "　" + key.substring(end + 1);
                return Optional.of(title + rest);
            }
        }
        return Optional.empty();
    }
}
