package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Units;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterViewTest {
    @TempDir
    Path folder;
    private Office office;
    private RegisterDesk desk;

    @BeforeEach
    void open() {
        office = SampleOffice.fresh(folder.resolve("ledger"));
        desk = office.desk();
        village("下坝村");
        village("上坝村");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Entry village(String name) {
        return save(Units.REGISTER, Optional.empty(), Map.of("单位名称", name, "单位类型", "村", "状态", "在用"));
    }

    private Entry save(Register register, Optional<Entry> before, Map<String, String> texts) {
        Draft draft = before.map(entry -> Draft.of(entry.values())).orElseGet(() -> new Draft(register));
        texts.forEach((title, text) -> draft.type(register.fieldByTitle(title).orElseThrow(), text));
        return desk.save(draft, before);
    }

    private List<Long> found(Register register, Wanted wanted) {
        return Arrays.stream(desk.view(register).find(wanted).ids()).boxed().toList();
    }

    @Test
    void followsEverySaveDeletingAndBringingBack() {
        RegisterView view = desk.view(Units.REGISTER);
        assertThat(found(Units.REGISTER, Wanted.ALL)).containsExactly(1L, 2L);
        assertThat(found(Units.REGISTER, Wanted.BIN)).isEmpty();
        village("石桥村");
        assertThat(found(Units.REGISTER, Wanted.ALL.text("sqc"))).containsExactly(3L);
        save(Units.REGISTER, desk.find(Units.REGISTER, 1), Map.of("单位名称", "桥头村"));
        assertThat(found(Units.REGISTER, Wanted.ALL.text("下坝"))).isEmpty();
        assertThat(found(Units.REGISTER, Wanted.ALL.text("桥"))).containsExactly(1L, 3L);
        desk.delete(Units.REGISTER, List.of(1L, 2L));
        assertThat(found(Units.REGISTER, Wanted.ALL)).containsExactly(3L);
        assertThat(found(Units.REGISTER, Wanted.BIN)).containsExactly(1L, 2L);
        desk.restore(Units.REGISTER, List.of(2L));
        assertThat(found(Units.REGISTER, Wanted.ALL)).containsExactly(2L, 3L);
        assertThat(found(Units.REGISTER, Wanted.BIN)).containsExactly(1L);
        assertThat(view.find(Wanted.ALL).all()).isEqualTo(2);
    }

    @Test
    void showsALinksNewNameOnceItsTargetIsRenamed() {
        save(Contacts.REGISTER, Optional.empty(), Map.of("姓名", "甲一", "单位", "下坝村", "角色", "联络员"));
        assertThat(found(Contacts.REGISTER, Wanted.ALL.text("单位=下坝"))).containsExactly(1L);
        save(Units.REGISTER, desk.find(Units.REGISTER, 1), Map.of("单位名称", "桥头村"));
        assertThat(found(Contacts.REGISTER, Wanted.ALL.text("单位=桥头"))).containsExactly(1L);
    }

    @Test
    void givesTheFirstRowsOnlyWhileNothingWasReadAndNothingIsLeftOut() {
        RegisterView view = desk.view(Units.REGISTER);
        assertThat(view.first(Wanted.ALL).orElseThrow()).extracting(Entry::id).containsExactly(1L, 2L);
        assertThat(view.first(Wanted.ALL.text("村"))).isEmpty();
        view.find(Wanted.ALL);
        assertThat(view.first(Wanted.ALL)).isEmpty();
    }
}
