package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.figures.Figure;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.plan.DueState;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Profile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's month on the sample town, end to end over the real ledger, sheets and press. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthTest {
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    @TempDir
    private static Path folder;
    private final List<String> told = new ArrayList<>();
    private Office office;

    @BeforeAll
    void runTheSampleMonth() {
        office = new SampleMonth(SampleOffice.house(), SampleOffice::over, told::add).run(SampleOffice.SAMPLES, folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Bulletins.Drawn draw() {
        return office.bulletins().draw(MAY, "云反诈办〔2024〕5号", LocalDate.of(2024, 6, 3));
    }

    private static Figure figure(Bulletins.Drawn drawn, String key) {
        return drawn.figures().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void putsOutEveryRegisterAndTheBulletin() {
        assertThat(told).anyMatch(line -> line.contains("通报.pdf")).anyMatch(line -> line.contains("月报台账.xlsx"));
        assertThat(folder.resolve("sample-month/通报.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("sample-month/涉诈重点人员台账.xlsx")).isNotEmptyFile();
    }

    @Test
    @Order(2)
    void figuresAreWhatTheEntriesAddUpTo() {
        List<Entry> cases = office.desk().entries(Cases.REGISTER, Query.of(MAY));
        BigDecimal loss = cases.stream().map(c -> c.orNull(Cases.LOSS)).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bulletins.Drawn drawn = draw();
        assertThat(figure(drawn, "cases.count").value()).isEqualTo((long) cases.size());
        assertThat((BigDecimal) figure(drawn, "loss.total").value()).isEqualByComparingTo(loss);
        assertThat(office.bulletins().behind(figure(drawn, "cases.count"))).isEqualTo(cases);
        assertThat(drawn.fonts()).isNotEmpty().anyMatch(Press.FontUse::isStandIn);
    }

    @Test
    @Order(3)
    void theVillageThatSentNothingIsMissing() {
        List<Dues.Owed> owed = office.dues().on(LocalDate.of(2024, 5, 31), Profile.UNIT);
        assertThat(owed).filteredOn(o -> o.due().rule().equals("returns.monthly"))
                .extracting(o -> o.due().unit().name()).contains("黄桷村");
        assertThat(owed).filteredOn(o -> o.person() != null).isNotEmpty()
                .allMatch(o -> o.person().contains("*")).anyMatch(o -> o.due().state() == DueState.OVERDUE);
    }

    @Test
    @Order(4)
    void theDeskSavesWhatIsWellAndNothingElse() {
        RegisterDesk desk = office.desk();
        Draft draft = new Draft(Publicity.REGISTER).type(Publicity.DAY, "2024-13-01").type(Publicity.VILLAGE, "下坝村");
        assertThatThrownBy(() -> desk.save(draft, Optional.empty())).isInstanceOf(Refusal.class)
                .extracting(r -> ((Refusal) r).code()).isEqualTo(Code.ENTRY_INVALID);
        draft.type(Publicity.DAY, "2024.5.9").type(Publicity.KIND, "坝坝会").type(Publicity.PLACE, "新打的院坝");
        Entry saved = desk.save(draft, Optional.empty());
        assertThat(saved.show(Publicity.KIND)).isEqualTo("院坝会");
        assertThat(desk.history(saved)).hasSize(1);
        Entry changed = desk.save(Draft.of(saved.values()).type(Publicity.PEOPLE, "31"), Optional.of(saved));
        assertThatThrownBy(() -> desk.save(Draft.of(saved.values()), Optional.of(saved))).isInstanceOf(Refusal.class);
        assertThat(desk.history(changed)).hasSize(2);
        desk.delete(Publicity.REGISTER, List.of(saved.id()));
        assertThat(desk.entries(Publicity.REGISTER, Query.BIN)).extracting(Entry::id).containsExactly(changed.id());
        desk.restore(Publicity.REGISTER, List.of(saved.id()));
        assertThat(desk.entries(Publicity.REGISTER, Query.BIN)).isEmpty();
        desk.delete(Publicity.REGISTER, List.of(saved.id()));
    }

    @Test
    @Order(5)
    void sensitiveValuesAreVeiledAndTheirShowingIsLogged() {
        Entry person = office.desk().entries(KeyPeople.REGISTER, Query.ALL).getFirst();
        String id = person.show(KeyPeople.ID);
        assertThat(office.desk().shown(person, KeyPeople.ID)).isEqualTo(id.substring(0, 6) + "********" + id.substring(14));
        assertThat(office.desk().reveal(person, KeyPeople.ID)).isEqualTo(id);
        assertThat(office.log().lines(1).getFirst().act().kind()).isEqualTo(Act.Kind.SHOWN);
        assertThat(office.log().lines(1).getFirst().act().note()).doesNotContain(id);
        office.desk().noteHiddenSearch(KeyPeople.REGISTER);
        office.desk().listed(Units.REGISTER, Query.ALL, Profile.INTERNAL);
        assertThat(office.log().lines(1).getFirst().act().kind()).isEqualTo(Act.Kind.LISTED);
    }

    @Test
    @Order(6)
    void parkedRowsWaitInTheWorkList() {
        int parked = office.takeIn().batches().stream().mapToInt(b -> b.verdicts().get(Verdict.PARKED)).sum();
        assertThat(parked).isPositive();
        assertThat(office.takeIn().parked()).hasSize(parked);
    }

    @Test
    @Order(7)
    void whatIsPublishedStaysToTheByteWhateverComesLater() {
        Bulletins.Drawn before = draw();
        office.bulletins().publish(before);
        office.takeIn().undoLast(false);
        Bulletins.Drawn after = draw();
        assertThat(after.isPublished()).isTrue();
        assertThat(after.pdf()).isEqualTo(before.pdf());
        assertThat(after.word()).isEqualTo(before.word());
        assertThat(after.figures()).hasSameSizeAs(before.figures());
        for (int i = 0; i < before.figures().size(); i++) {
            assertThat(after.figures().get(i)).isEqualTo(before.figures().get(i));
        }
        assertThat(office.bulletins().published()).extracting(PaperStore.Published::month).containsExactly(MAY);
        assertThatThrownBy(() -> office.bulletins().publish(before)).isInstanceOf(Refusal.class);
        assertThat(office.bulletins().behind(figure(after, "publicity.count"))).isNotNull();
    }

    @Test
    @Order(8)
    void whatWasUndoneComesInAgainAsItWas() {
        assertThat(office.desk().entries(Returns.REGISTER, Query.of(MAY))).allMatch(r -> r.source().batch() < 4);
        Path may = SampleOffice.SAMPLES.resolve("云溪镇").resolve("2024年5月");
        TakeIn.Choices choices = new TakeIn.Choices(null, LocalDate.of(2024, 5, 18), "云溪派出所");
        StagedBatch staged = office.takeIn().stage(List.of(may), choices, Progress.NONE);
        office.takeIn().commit(staged, Progress.NONE);
        assertThat(staged.count(Verdict.INSERTED)).isPositive();
        assertThat(staged.tables()).allMatch(t -> t.month().isPresent());
        StagedBatch again = office.takeIn().stage(List.of(may), choices, Progress.NONE);
        assertThat(again.count(Verdict.UNCHANGED)).isEqualTo(again.rows()).isEqualTo(staged.rows());
        assertThat(office.bulletins().months()).contains(MAY, YearMonth.of(2023, 5));
        assertThat(office.log().lines(3)).extracting(l -> l.act().kind()).contains(Act.Kind.POLICE_LIST_CONFIRMED);
    }

    /** What was read is let go, and the ledger is asked for nothing. */
    @Test
    void leavesEverythingAsItWasWhereTheChecksOfTheRowsAreCancelled() {
        int batches = office.takeIn().batches().size();
        List<String> told = new ArrayList<>();
        Progress cancelled = new Progress() {
            @Override
            public void at(String doing, long done, long of) {
                told.add(doing);
            }

            @Override
            public boolean isCancelled() {
                return told.contains("核对各行");
            }
        };
        assertThatThrownBy(() -> office.takeIn().stage(List.of(SampleOffice.SAMPLES), TakeIn.Choices.NONE, cancelled))
                .isInstanceOf(Refusal.class).satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(Code.CANCELLED));
        assertThat(told).filteredOn("核对各行"::equals).hasSize(1);
        assertThat(office.takeIn().batches()).hasSize(batches);
    }

    @Test
    @Order(9)
    void missingFilesAndCancelledWorkAreSaid() {
        assertThatThrownBy(() -> office.takeIn().stage(List.of(folder.resolve("没有")), TakeIn.Choices.NONE, Progress.NONE))
                .hasMessageContaining("找不到");
        Progress cancelled = new Progress() {
            @Override
            public void at(String doing, long done, long of) {
                assertThat(done).isLessThanOrEqualTo(of);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> office.takeIn().stage(List.of(SampleOffice.SAMPLES), TakeIn.Choices.NONE, cancelled))
                .isInstanceOf(Refusal.class).extracting(r -> ((Refusal) r).code()).isEqualTo(Code.CANCELLED);
        assertThatThrownBy(() -> office.bulletins().save(draw(), folder.resolve("sample-month/通报.pdf/x.pdf"), null))
                .isInstanceOf(Refusal.class);
    }
}
