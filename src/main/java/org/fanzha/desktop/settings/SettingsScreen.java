package org.fanzha.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Office;
import org.fanzha.office.Setting;

/** Everything the clerk can set, by sections; each change takes effect at once and is logged. */
public final class SettingsScreen implements Screen {
    private static final double GAP = 16;
    private final BorderPane root = new BorderPane();
    private final ScrollPane place = new ScrollPane();
    private final ListView<Section> list = new ListView<>();
    private final List<Section> sections;

    public SettingsScreen(Office office, Tools tools, House house) {
        sections = List.of(
                new FormSection("办公室", "", office, tools, List.of(Setting.OFFICE_NAME, Setting.OFFICE_CODE),
                        () -> tools.runner().run(office::name, house::renamed, refusal -> tools.navigator().say(refusal.getMessage()))),
                new FormSection("期限与标准", "各地方案不同，照你们的方案填。改了马上按新的算；已发布的通报不变。", office, tools,
                        List.of(Setting.RETURNS_DAY, Setting.CHECK_HIGH, Setting.CHECK_MIDDLE, Setting.CHECK_LOW,
                                Setting.SOON_DAYS, Setting.HIGH_LOSS), () -> { }),
                new BackupSection(office, tools, house), new KeysSection(office, tools), new FolderSection(office, tools),
                new FontsSection(office, tools), new LookSection(office, tools),
                new LessonsSection(office, tools), new LogSection(office, tools),
                new AboutSection());
        root.getStyleClass().add("screen");
        root.setTop(Texts.title(title()));
        layOutList();
        place.setContent(shown());
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane.setMargin(place, new Insets(GAP, 0, 0, GAP));
        BorderPane.setMargin(list, new Insets(GAP, 0, 0, 0));
        root.setLeft(list);
        root.setCenter(place);
    }

    private void layOutList() {
        list.setId("sections");
        list.setAccessibleText("设置的各部分");
        list.getStyleClass().add("section-list");
        list.getItems().setAll(sections);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Section section, boolean empty) {
                super.updateItem(section, empty);
                setText(empty || section == null ? null : section.title());
            }
        });
        // before anybody listens: what a section shows is read when the screen comes to the front
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                show(is);
            }
        });
    }

    private void show(Section section) {
        place.setContent(section);
        place.setVvalue(0);
        section.front();
    }

    private Section shown() {
        return list.getSelectionModel().getSelectedItem();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void takeFocus() {
        list.requestFocus();
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public String help() {
        return "settings";
    }

    @Override
    public void front() {
        shown().front();
    }

    /** The section's own acts first, then the ways to the others. The keys stay while sections change. */
    @Override
    public List<Verb> verbs() {
        Verb save = Verb.of("保存", "Shortcut+S", () -> shown().form().ifPresent(SettingForm::save))
                .where(() -> shown().form().filter(SettingForm::isChanged).isPresent());
        List<Verb> ways = sections.stream()
                .map(section -> Verb.of("设置：" + section.title(), () -> list.getSelectionModel().select(section))).toList();
        return Stream.of(List.of(save), shown().verbs(), Verb.about("设置的各部分", ways)).flatMap(List::stream).toList();
    }

    @Override
    public Optional<String> unsaved() {
        return sections.stream().map(Section::unsaved).flatMap(Optional::stream).findFirst();
    }
}
