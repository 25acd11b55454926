package org.fanzha.paper;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.fanzha.paper.Section.Passage;

/**
 * Sections as numbered blocks. Numbers are given when a heading is really written, so that what is left out leaves
 * no gap: a chapter without content never existed.
 */
final class Outline {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final List<Block> blocks = new ArrayList<>();
    private String chapter = "";
    private int chapters;
    private int sections;

    private Outline() {
    }

    static List<Block> of(List<Section> sections) {
        Outline outline = new Outline();
        sections.stream().filter(section -> !section.isEmpty()).forEach(outline::write);
        return List.copyOf(outline.blocks);
    }

    private void write(Section section) {
        if (!section.chapter().equals(chapter)) {
            chapter = section.chapter();
            sections = 0;
            blocks.add(new Heading(1, chinese(++chapters) + "、" + chapter, ""));
        }
        List<Passage> passages = section.passages();
        if (!section.title().isEmpty()) {
            boolean runsOn = !passages.isEmpty() && !passages.getFirst().item();
            blocks.add(new Heading(2, "（" + chinese(++sections) + "）" + section.title() + "。",
                    runsOn ? passages.getFirst().text() : ""));
            passages = runsOn ? passages.subList(1, passages.size()) : passages;
        }
        write(passages);
        blocks.addAll(section.tables());
    }

    private void write(List<Passage> passages) {
        int items = 0;
        for (Passage passage : passages) {
            blocks.add(passage.item() ? new Heading(3, ++items + ".", passage.text()) : new Paragraph(passage.text()));
        }
    }

    /** 1 to 99 in Chinese. */
    static String chinese(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "" : DIGITS[number / 10];
        return tens + "十" + DIGITS[number % 10];
    }

    /** What stands under one 一、, as it grows. */
    static final class Chapter {
        private final List<Part> parts = new ArrayList<>();

        private record Part(String title, List<Passage> passages, List<Table> tables) {
        }

        /** （一） with the text running on. */
        Chapter section(String title, String text) {
            parts.add(new Part(title, new ArrayList<>(List.of(Passage.plain(text))), new ArrayList<>()));
            return this;
        }

        /** 1. with the text running on. */
        Chapter item(String text) {
            parts.getLast().passages.add(new Passage(text, true));
            return this;
        }

        Chapter add(Table table) {
            parts.getLast().tables.add(table);
            return this;
        }

        List<Section> sections(String chapter) {
            return parts.stream().map(p -> new Section(chapter, p.title, List.copyOf(p.passages), List.copyOf(p.tables))).toList();
        }
    }
}
