package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text role on every ground it may stand on, by day and in the dark, as the stylesheets say. */
class ColourTest {
    private static final Pattern ROLE = Pattern.compile("(-(?:color|office)-[a-z0-9-]+): *([^;]+);");
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay",
            "-color-bg-inset", "-office-desk");
    private static final Map<String, List<String>> TEXTS = Map.of(
            "-color-fg-default", List.of("-color-accent-subtle", "-color-success-subtle", "-color-warning-subtle",
                    "-color-danger-subtle", "-color-neutral-muted", "-office-veil", "-office-selected"),
            "-color-fg-muted", List.of("-color-accent-subtle", "-office-selected"),
            "-color-fg-subtle", List.of(), "-color-accent-fg", List.of("-color-accent-subtle", "-office-selected"),
            "-color-danger-fg", List.of("-color-danger-subtle", "-office-selected"), "-color-success-fg", List.of("-color-success-subtle"),
            "-color-warning-fg", List.of("-color-warning-subtle"));

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5"})
    void standsOutFromItsGround(String look, double least) throws IOException {
        Map<String, String> roles = roles(look);
        TEXTS.forEach((text, more) -> {
            GROUNDS.forEach(ground -> assertStandsOut(roles, text, ground, least));
            more.forEach(ground -> assertStandsOut(roles, text, ground, least));
        });
        assertStandsOut(roles, "-office-head-fg", "-office-head-bg", least);
        assertStandsOut(roles, "-color-fg-emphasis", "-color-accent-emphasis", least);
        assertStandsOut(roles, "-color-fg-emphasis", "-color-accent-6", least);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void showsFocusAndEdges(String look) throws IOException {
        Map<String, String> roles = roles(look);
        for (String ground : GROUNDS) {
            assertStandsOut(roles, "-color-accent-fg", ground, 3);
        }
        assertStandsOut(roles, "-office-input-border", "-color-bg-default", 3);
        assertStandsOut(roles, "-office-focus-on-accent", "-color-accent-emphasis", 2);
        assertStandsOut(roles, "-office-selected", "-color-bg-default", 1.3);
    }

    @Test
    void givesNoColourItsValueOutsideTheTwoLooks() throws IOException {
        assertThat(text("/org/fanzha/desktop/desktop.css").lines().filter(line -> !line.contains("dropshadow"))
                .filter(line -> VALUE.matcher(line).find())).isEmpty();
    }

    @Test
    void knowsTheSameRolesInBothLooks() throws IOException {
        assertThat(roles("dark").keySet()).containsAll(named("/org/fanzha/desktop/light.css").keySet());
    }

    private static void assertStandsOut(Map<String, String> roles, String text, String ground, double least) {
        Color below = over(colour(roles, ground), colour(roles, "-color-bg-default"));
        assertThat(ratio(over(colour(roles, text), below), below)).as(text + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    private static Color colour(Map<String, String> roles, String role) {
        String value = roles.get(role);
        return value.startsWith("-") ? colour(roles, value) : Color.web(value);
    }

    private static Color over(Color colour, Color ground) {
        Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
        return ground.interpolate(solid, colour.getOpacity());
    }

    /** As WCAG 2 counts it. */
    private static double ratio(Color one, Color other) {
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> roles(String look) throws IOException {
        Map<String, String> roles = named("/atlantafx/base/theme/primer-" + look + ".css");
        roles.putAll(named("/org/fanzha/desktop/" + look + ".css"));
        return roles;
    }

    /** The first value a sheet gives each role: the one of its root. */
    private static Map<String, String> named(String sheet) throws IOException {
        Map<String, String> roles = new HashMap<>();
        Matcher found = ROLE.matcher(text(sheet));
        while (found.find()) {
            roles.putIfAbsent(found.group(1), found.group(2).strip());
        }
        return roles;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ColourTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
