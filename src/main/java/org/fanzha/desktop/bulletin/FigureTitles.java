package org.fanzha.desktop.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.figures.Figure;
import org.fanzha.register.Field;

/** The clerk's words for figures. A key {@code cases.by_type.loan.count} is looked up as {@code cases.by_type.*.count}. */
final class FigureTitles {
    private static final Map<String, Field<?>> CHOICES = Map.of("cases.by_type", Cases.TYPE,
            "victims.by_sex", Cases.SEX, "victims.by_job", Cases.JOB, "publicity.by_form", Publicity.KIND,
            "key_people.by_risk", KeyPeople.RISK, "key_people.by_state", KeyPeople.STATE);
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

    /** Empty where the clerk has no words for such a key. */
    Optional<String> find(String key) {
        String whole = words.getProperty(key);
        return whole != null ? Optional.of(whole) : findSplit(key);
    }

    /** A village's name may itself have dots in it, so the parts are counted from both ends. */
    private Optional<String> findSplit(String key) {
        int second = key.indexOf('.', key.indexOf('.') + 1);
        int last = key.lastIndexOf('.');
        if (second < 0 || last <= second) {
            return Optional.empty();
        }
        String split = key.substring(0, second);
        String part = key.substring(second + 1, last);
        return Optional.ofNullable(words.getProperty(split + ".*" + key.substring(last)))
                .map(title -> title.replace("*", partName(split, part)));
    }

    private String partName(String split, String part) {
        Field<?> field = CHOICES.get(split);
        return field == null ? words.getProperty(split + "." + part, part)
                : field.type().choices().orElseThrow().byCode(part).label();
    }
}
