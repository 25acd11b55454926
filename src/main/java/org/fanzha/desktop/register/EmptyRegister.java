package org.fanzha.desktop.register;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.Units;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Register;

/** What stands where no rows are: why, and what to do first. */
final class EmptyRegister extends VBox {
    private final Label heading = Texts.heading("");
    private final Label advice = Texts.quietWrapped("");
    private final HBox verbs = new HBox(8);
    private final Register register;
    private final Button add = new Button("新增一条");
    private final Button intake = new Button("去导入");
    private final Button all = new Button("显示全部");

    EmptyRegister(Register register, Runnable toAdd, Runnable toIntake, Runnable toAll) {
        super(16);
        this.register = register;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        verbs.setAlignment(Pos.CENTER);
        advice.getStyleClass().add("empty-advice");
        add.setOnAction(e -> toAdd.run());
        intake.setOnAction(e -> toIntake.run());
        all.setOnAction(e -> toAll.run());
        getChildren().addAll(heading, advice, verbs);
        describe(false, false);
    }

    /** @param hasEntries there are some, only none that fits */
    void describe(boolean hasEntries, boolean inBin) {
        if (hasEntries) {
            say("没有符合的记录", "换几个字再查，或显示全部。", all);
        } else if (inBin) {
            say("回收站是空的", "删除的记录会放在这里，可以恢复。再点一下“回收站”，回到台账。");
        } else if (register == Units.REGISTER) {
            say("先登记各村各单位", "各村的表格靠单位名称对号入座，要先有单位：导入单位名录，或逐个新增。", intake, add);
        } else {
            say("还没有记录", "各村各单位报来的表格可以整批导入；零星的逐条新增。", intake, add);
        }
    }

    private void say(String head, String text, Button... offers) {
        heading.setText(head);
        advice.setText(text);
        verbs.getChildren().setAll(offers);
    }
}
