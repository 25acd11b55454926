package org.fanzha.desktop.intake;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.DayWords;
import org.fanzha.office.TemplateStore.Given;
import org.fanzha.register.Register;

/** Who was given a template for a month and has not sent it back. */
final class OwedPane extends VBox {
    private final Label standing = Texts.wrapped("");

    /** @param given how many were given out in all */
    record Standing(YearMonth month, int given, List<Given> owed) {
    }

    OwedPane() {
        super(8);
        standing.setId("owed-standing");
    }

    void show(Standing now) {
        standing.setText(words(now));
        getChildren().setAll(Texts.heading("还没交回的模板"), standing);
        Map<Register, List<Given>> byRegister = now.owed().stream()
                .collect(Collectors.groupingBy(Given::register, LinkedHashMap::new, Collectors.toList()));
        byRegister.forEach((register, owed) -> {
            Label line = Texts.wrapped(register.title() + "（" + owed.size() + " 个）：" + owed.stream()
                    .map(g -> g.unit().name()).collect(Collectors.joining("、")));
            line.getStyleClass().add("owed");
            getChildren().add(line);
        });
    }

    private static String words(Standing now) {
        String month = DayWords.month(now.month());
        if (now.given() == 0) {
            return month + "还没有发过模板。";
        }
        return now.owed().isEmpty() ? "%s发出 %d 份，都交回来了。".formatted(month, now.given())
                : "%s发出 %d 份，交回 %d 份，还差 %d 份：".formatted(month, now.given(), now.given() - now.owed().size(), now.owed().size());
    }
}
