package org.fanzha.desktop.intake;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.DayWords;
import org.fanzha.office.Progress;
import org.fanzha.office.TemplateDesk;
import org.fanzha.register.Register;

/** Giving templates out: of which register, for which month, to whom, with personal data or without; and who still owes one. */
final class TemplatesPane extends VBox {
    private final ComboBox<Register> register = new ComboBox<>();
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final CheckBox open = new CheckBox("写全姓名、证件号和电话（含个人信息，发出会记入日志）");
    private final Label masked = Texts.quietWrapped("不勾，就只写“王*”“138****5678”这样的；各单位没改的格子，收回时不会动台账。");
    private final VBox people = new VBox(4, open, masked);
    private final UnitChoice units = new UnitChoice();
    private final OwedPane owed = new OwedPane();
    private final TemplateDesk desk;
    private final Tools tools;
    private final Lent lent;
    private final Verb give = Verb.of("发出模板……", "Shortcut+G", this::give).where(this::canGive);

    TemplatesPane(TemplateDesk desk, Tools tools, Lent lent, Verb back) {
        super(16);
        this.desk = desk;
        this.tools = tools;
        this.lent = lent;
        setId("templates-pane");
        register.setId("template-register");
        month.setId("template-month");
        open.setId("template-open");
        open.setWrapText(true);
        register.setConverter(new Named<>(Register::title));
        month.setConverter(new Named<>(DayWords::month));
        register.getItems().setAll(desk.registers());
        month.getItems().setAll(desk.months());
        register.valueProperty().addListener((o, was, is) -> namesPeople(is));
        register.setValue(register.getItems().getFirst());
        month.setValue(desk.month());
        month.setOnAction(e -> read());
        FlowPane what = new FlowPane(24, 8, named("发哪本台账的模板", register), named("哪个月", month));
        Button go = Head.accent("give-out", give);
        Label advice = Texts.quietWrapped("一个单位一个文件，台账里已有的内容先填好；填好发回来，拖进窗口就认得是哪个单位、哪个月、哪一条，不用再核对列名。");
        getChildren().addAll(new Head("发模板给各单位", Head.button("leave-templates", back), go), advice, what,
                people, units, owed);
        read();
    }

    private static Node named(String title, ComboBox<?> box) {
        Label label = Texts.quiet(title);
        label.setLabelFor(box);
        HBox named = new HBox(8, label, box);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    private void namesPeople(Register chosen) {
        boolean names = TemplateDesk.namesPeople(chosen);
        open.setVisible(names);
        Room.give(people, names);
        open.setSelected(false);
    }

    private boolean canGive() {
        return lent.free().getAsBoolean() && !units.chosen().isEmpty();
    }

    /** Reads the units and who owes. */
    private void read() {
        YearMonth asked = month.getValue();
        tools.runner().run(desk::units, units::show, lent.notice()::refuse);
        tools.runner().run(() -> new OwedPane.Standing(asked, desk.given(asked), desk.owed(asked)),
                this::show, lent.notice()::refuse);
    }

    /** Of a month that was left meanwhile nothing. */
    private void show(OwedPane.Standing now) {
        if (now.month().equals(month.getValue())) {
            owed.show(now);
        }
    }

    private void give() {
        tools.choosers().folder("模板放在哪个文件夹").ifPresent(this::giveInto);
    }

    private void giveInto(Path folder) {
        TemplateDesk.Order order = new TemplateDesk.Order(register.getValue(), month.getValue(), units.chosen(), open.isSelected());
        tools.runner().run(() -> desk.taken(order, folder), taken -> {
            if (taken.isEmpty()) {
                write(order, folder);
            } else {
                lent.notice().ask("这个文件夹里已有 " + taken.size() + " 个同名的模板，如“" + taken.getFirst() + "”。要换成新的吗？",
                        new Notice.Offer("另选文件夹", this::give), new Notice.Offer("换成新的", () -> write(order, folder)));
            }
        }, lent.notice()::refuse);
    }

    private void write(TemplateDesk.Order order, Path folder) {
        Progress progress = lent.begin().apply("正在写模板……");
        tools.runner().run(() -> desk.giveOut(order, folder, progress), files -> {
            lent.ready().run();
            lent.notice().done("发出了 %d 个单位 %s的%s模板，可以分别发给各单位。".formatted(files.size(), DayWords.month(order.month()),
                    order.register().title()), new Notice.Offer("打开所在文件夹", () -> tools.choosers().showFolder(folder)));
            read();
        }, lent::stopped);
    }

    /** Of the pane in front, if it is this one. */
    static Verb verb(Supplier<Optional<TemplatesPane>> shown) {
        return Verb.of("发出模板……", "Shortcut+G", () -> shown.get().ifPresent(pane -> pane.give.tryIt()))
                .where(() -> shown.get().filter(TemplatesPane::canGive).isPresent());
    }
}
