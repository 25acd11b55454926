package org.fanzha.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Register;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where one can go: the month's two acts first, then the registers in groups. Ctrl with a digit goes there. */
final class NavBar extends ScrollPane {
    private static final List<Register> BASICS = List.of(Units.REGISTER, Contacts.REGISTER);
    private static final List<Register> PEOPLE = List.of(KeyPeople.REGISTER, Checks.REGISTER);
    private static final int DIGITS = 9;
    private final VBox list = new VBox(2);
    private final ToggleGroup one = new ToggleGroup();
    private final Map<Register, ToggleButton> registers = new LinkedHashMap<>();
    private final List<ToggleButton> inOrder = new ArrayList<>();
    private final ToggleButton intake;

    NavBar(Consumer<Register> toRegister, Runnable toIntake, Runnable toBulletin, Runnable toAbout) {
        getStyleClass().add("nav");
        list.getStyleClass().add("nav-list");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        intake = item("导入", BootstrapIcons.BOX_ARROW_IN_DOWN, toIntake);
        item("通报", BootstrapIcons.FILE_EARMARK_TEXT, toBulletin);
        group("基础", BASICS, BootstrapIcons.HOUSE, toRegister);
        group("人员", PEOPLE, BootstrapIcons.PERSON_LINES_FILL, toRegister);
        group("工作", rest(), BootstrapIcons.JOURNAL_TEXT, toRegister);
        Hyperlink about = new Hyperlink("关于本程序");
        about.setId("about");
        about.setOnAction(e -> toAbout.run());
        list.getChildren().add(about);
    }

    /** A register that no group names is work, so that a new one is never left out. */
    private static List<Register> rest() {
        return Catalogue.REGISTERS.stream().filter(r -> !BASICS.contains(r) && !PEOPLE.contains(r)).toList();
    }

    private void group(String title, List<Register> members, BootstrapIcons icon, Consumer<Register> go) {
        list.getChildren().add(Texts.quiet(title));
        for (Register register : members) {
            registers.put(register, item(register.title(), icon, () -> go.accept(register)));
        }
    }

    private ToggleButton item(String title, BootstrapIcons icon, Runnable go) {
        ToggleButton button = new ToggleButton(title, Icons.of(icon));
        button.setToggleGroup(one);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nav-item");
        button.setOnAction(e -> {
            button.setSelected(true);
            go.run();
        });
        inOrder.add(button);
        if (inOrder.size() <= DIGITS) {
            button.setTooltip(new Tooltip("Ctrl+" + inOrder.size()));
        }
        list.getChildren().add(button);
        return button;
    }

    Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(DIGITS, inOrder.size()); i++) {
            keys.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN),
                    inOrder.get(i)::fire);
        }
        return keys;
    }

    void choose(Register register) {
        registers.get(register).fire();
    }

    void mark(Register register) {
        registers.get(register).setSelected(true);
    }

    void markIntake() {
        intake.setSelected(true);
    }
}
