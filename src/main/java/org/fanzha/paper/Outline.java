package org.fanzha.paper;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;

/**
 * The body as it grows. Numbers are given when a heading is really written, so that what is left out leaves
 * no gap: a chapter without content never existed.
 */
final class Outline {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    void add(Block block) {
        blocks.add(block);
    }

    /** 一、 with what stands under it; nothing where the chapter is empty. */
    void chapter(String title, Chapter chapter) {
        if (!chapter.blocks().isEmpty()) {
            blocks.add(new Heading(1, chinese(++chapters) + "、" + title, ""));
            blocks.addAll(chapter.blocks());
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** 1 to 99 in Chinese. */
    static String chinese(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "" : DIGITS[number / 10];
        return tens + "十" + DIGITS[number % 10];
    }

    /** What stands under one 一、. */
    static final class Chapter {
        private final List<Block> blocks = new ArrayList<>();
        private int sections;
        private int items;

        /** （一） with the text running on. */
        Chapter section(String title, String text) {
            items = 0;
            blocks.add(new Heading(2, "（" + chinese(++sections) + "）" + title + "。", text));
            return this;
        }

        /** 1. with the text running on. */
        Chapter item(String text) {
            blocks.add(new Heading(3, ++items + ".", text));
            return this;
        }

        Chapter add(Block block) {
            blocks.add(block);
            return this;
        }

        List<Block> blocks() {
            return blocks;
        }
    }
}
