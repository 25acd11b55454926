package org.fanzha.desktop.today;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore;
import org.fanzha.office.BatchWords;
import org.fanzha.office.DayWords;
import org.fanzha.office.TodayPicture;

/** What was taken in lately, and the files that left questions open. */
final class IntakeCard extends Card {
    private final Label lately = Texts.quietWrapped("");
    private final VBox batches = new VBox();
    private final Label asked = Texts.quietWrapped("");
    private final Rows<BatchStore.OpenFile> open = new Rows<>(IntakeCard::file);

    IntakeCard(Navigator navigator) {
        super("最近导入", button("导入……", "to-intake", () -> navigator.toIntake(List.of())),
                button("回答问题", "to-work", navigator::toWork));
        getChildren().addAll(lately, batches, asked, open);
    }

    private static Button button(String text, String id, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    void show(TodayPicture picture) {
        lately.setText(picture.lately().isEmpty() ? "还没有导入过表格。" : "");
        Room.give(lately, picture.lately().isEmpty());
        batches.getChildren().setAll(picture.lately().stream().map(IntakeCard::batch).toList());
        asked.setText(picture.open().isEmpty() ? "没有等您回答的问题。" : "等您回答的问题，按文件：");
        open.show(picture.open());
    }

    private static Node batch(BatchStore.BatchLine batch) {
        String counts = Arrays.stream(Verdict.values()).filter(v -> batch.verdicts().getOrDefault(v, 0) > 0)
                .map(v -> BatchWords.of(v) + " " + batch.verdicts().get(v)).collect(Collectors.joining("，"));
        VBox words = new VBox(2, Texts.wrapped("第 %d 批，%s，%d 个文件".formatted(batch.number(),
                DayWords.moment(batch.at()), batch.files())), Texts.quietWrapped(counts.isEmpty() ? "没有写入" : counts));
        return batch.undone() ? line(words, Texts.quiet("已撤销")) : line(words);
    }

    private static Node file(BatchStore.OpenFile file) {
        return line(Texts.wrapped(file.file()), Texts.quiet("第 %d 批".formatted(file.batch())),
                Texts.quiet(file.questions() + " 条"));
    }
}
