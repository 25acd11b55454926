package org.fanzha.desktop.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The handbook's pages in the order in which they are read: one Markdown file each, the same that lie among the
 * documents. A page is read when it is first asked for.
 */
final class Handbook {
    /** File names without ending; the first is the page for whoever knows nothing yet. */
    static final List<String> NAMES = List.of("start", "today", "intake", "forms", "work", "register", "bulletin", "undo",
            "settings", "privacy", "keys", "faults");
    private static final String FOLDER = "/handbook/";
    /** What is left of the marks where a page is rendered as plain text: where links and pictures lie, and quotes. */
    private static final Pattern MARKS = Pattern.compile("\\s*\\([\\w./-]+\\.(md|png)\\)|\"");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*(- )?");
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create())).build();
    private List<Page> pages;

    /**
     * One page.
     *
     * @param title    its first heading
     * @param headings the further headings, as they are read
     * @param text     all that it says, without marks
     */
    record Page(String name, String title, List<String> headings, String text, Node document) {
        /** A few characters around the first place that says this; empty where none does. */
        Optional<String> around(String wanted) {
            int at = text.indexOf(wanted);
            return at < 0 ? Optional.empty()
                    : Optional.of(text.substring(border(Math.max(0, at - 12), -1), border(Math.min(text.length(), at + 40), 1)).strip());
        }

        /** No key and no name is cut in two. */
        private int border(int at, int step) {
            int border = at;
            while (border > 0 && border < text.length() && text.charAt(border - 1) < 128 && text.charAt(border) < 128) {
                border += step;
            }
            return border;
        }
    }

    synchronized List<Page> pages() {
        if (pages == null) {
            pages = NAMES.stream().map(this::read).toList();
        }
        return pages;
    }

    /** The page of this name; the first one where there is none. */
    Page page(String name) {
        return pages().stream().filter(page -> page.name().equals(name)).findFirst().orElseGet(() -> pages().getFirst());
    }

    private Page read(String name) {
        Node document = parser.parse(text(name + ".md"));
        List<String> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(plain.render(heading).strip());
            }
        });
        return new Page(name, headings.getFirst(), headings.subList(1, headings.size()), words(plain.render(document)), document);
    }

    private static String words(String rendered) {
        return LINES.matcher(MARKS.matcher(rendered).replaceAll("")).replaceAll(" ");
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException inTheJar) {
            throw new UncheckedIOException(inTheJar);
        }
    }

    /** A picture that a page shows. @param link as the page writes it; only the file's name counts */
    static InputStream picture(String link) {
        String file = link.substring(link.lastIndexOf('/') + 1);
        return Objects.requireNonNull(Handbook.class.getResourceAsStream(FOLDER + "pictures/" + file), file);
    }
}
