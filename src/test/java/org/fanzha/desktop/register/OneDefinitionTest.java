package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table and form read the same definition, for every register there is. */
class OneDefinitionTest extends WindowTest {
    @Override
    protected Parent content() {
        return new StackPane();
    }

    static List<Register> registers() {
        return Catalogue.REGISTERS;
    }

    @ParameterizedTest
    @MethodSource("registers")
    void tableAndFormHaveTheFieldsInTheirOrderUnderTheirTitles(Register register) {
        List<String> titles = register.fields().stream().map(Field::title).toList();
        RegisterDesk desk = new Samples().office.desk();

        assertThat(onWindow(() -> new EntryTable(register, desk, runner, refusal -> { }).view().getColumns().stream()
                .map(TableColumn::getText).toList())).isEqualTo(titles);
        assertThat(onWindow(() -> new EntryForm(register, desk, runner, Samples.CLOCK).rows().stream()
                .map(FieldRow::titleText).toList())).isEqualTo(titles);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void everyControlBearsItsFieldsNameForThoseWhoListen(Register register) {
        for (Field<?> field : register.fields()) {
            assertThat(onWindow(() -> Controls.of(field, new LinkBox.Targets(), Samples.CLOCK).input().getAccessibleText()))
                    .startsWith(field.title());
        }
    }
}
