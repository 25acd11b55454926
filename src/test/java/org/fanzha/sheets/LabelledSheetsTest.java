package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fanzha.sheets.SheetLabels.BlockLabel;
import org.junit.jupiter.api.Test;

/** Whole files by six writers, read by the real reader and staged over a small town: what is understood without a click. */
class LabelledSheetsTest {
    private static final double UNDERSTOOD = 0.95;

    private final Map<String, List<BlockLabel>> labels;

    LabelledSheetsTest() throws IOException {
        labels = SheetLabels.blocks();
    }

    @Test
    void understandsNearlyAllBlocksWithoutAClick() {
        List<String> misses = new ArrayList<>();
        labels.forEach((file, blocks) -> misses.addAll(new SheetAnswers(file, blocks).misses()));
        List<BlockLabel> all = labels.values().stream().flatMap(List::stream).toList();
        long asked = all.stream().filter(l -> l.register().startsWith("ask:")).count();
        double rate = 1 - (double) (misses.size() + asked) / all.size();
        System.out.printf("%d files, %d blocks: %.1f %% understood without a click%n", labels.size(), all.size(), rate * 100);
        misses.forEach(System.out::println);
        assertThat(labels).hasSizeGreaterThanOrEqualTo(80);
        assertThat(rate).isGreaterThanOrEqualTo(UNDERSTOOD);
    }

    @Test
    void storesNoWrongValueWithoutAWord() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<BlockLabel>> file : labels.entrySet()) {
            wrong.addAll(new SheetAnswers(file.getKey(), file.getValue()).wrongs(SheetLabels.values(file.getKey())));
        }
        assertThat(wrong).isEmpty();
    }
}
