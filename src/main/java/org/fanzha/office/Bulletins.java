package org.fanzha.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.figures.Figure;
import org.fanzha.figures.MonthFacts;
import org.fanzha.figures.MonthFigures;
import org.fanzha.paper.Bulletin;
import org.fanzha.paper.DocumentNumber;
import org.fanzha.paper.Rewording;
import org.fanzha.paper.Section;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;

/** The monthly bulletin: drawn up from figures, looked at, published, and asked for again. */
public final class Bulletins {
    /** The kind under which published bulletins are kept. */
    static final String KIND = "bulletin";
    private final Ledger ledger;
    private final Press press;
    private final Clock clock;

    Bulletins(Ledger ledger, Press press, Clock clock) {
        this.ledger = ledger;
        this.press = press;
        this.clock = clock;
    }

    /**
     * A bulletin in hand: pages, and every figure of the month with the entries behind it.
     *
     * @param text        its sections; empty where published
     * @param isPublished the pages and figures are those that were published, whatever the ledger says today
     */
    public record Drawn(YearMonth month, String number, List<Figure> figures, byte[] pdf, int pages,
            byte[] word, List<Press.FontUse> fonts, Text text, boolean isPublished) {
    }

    /**
     * The words of a bulletin that is not out.
     *
     * @param drafted  as the figures draft them
     * @param worded   as they are printed
     * @param words    what the clerk wrote, also where it is not printed
     * @param concerns what is not right yet
     */
    public record Text(List<Section> drafted, List<Section> worded, Rewording words, List<Concern> concerns) {
        static final Text NONE = new Text(List.of(), List.of(), Rewording.NONE, List.of());
    }

    /**
     * Draws up a month's bulletin; a published one comes back as it was published, whatever number and date say.
     *
     * @param number 发文字号, empty where not yet given
     * @param date   成文日期 and the day as of which things are overdue; null for today
     */
    public Drawn draw(YearMonth month, String number, LocalDate date) {
        Optional<PaperStore.Published> out = published(month);
        if (out.isPresent()) {
            return FrozenFigures.thaw(out.get());
        }
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        OfficeSettings settings = new OfficeSettings(ledger.settings());
        MonthFigures figures = MonthFigures.of(facts(month, day, settings));
        Rewording words = words(month);
        Bulletin.Draft draft = Bulletin.draft(settings.letterhead(), figures, number, day, words);
        Press.Pressed pressed = press.pdf(draft.paper());
        List<Concern> concerns = Concerns.of(number, figures.all(), words, draft.drafted(), ledger.batches().parked().size());
        return new Drawn(month, number, figures.all(), pressed.pdf(), pressed.pages(), press.word(draft.paper()),
                pressed.fonts(), new Text(draft.drafted(), draft.worded(), words, concerns), false);
    }

    /** What was written in place of drafted sentences; none at first. */
    public Rewording words(YearMonth month) {
        return new KeptWords(ledger.settings()).find(month);
    }

    /**
     * Keeps the words for the next drawing, after a restart too.
     *
     * @throws Refusal {@code paper.published}
     */
    public void word(YearMonth month, Rewording words) {
        if (published(month).isPresent()) {
            throw new Refusal(Code.PAPER_PUBLISHED, month);
        }
        new KeptWords(ledger.settings()).keep(month, words);
    }

    private MonthFacts facts(YearMonth month, LocalDate day, OfficeSettings settings) {
        return new MonthFacts(month, day, settings.rules(), all(Units.REGISTER),
                all(Publicity.REGISTER), all(KeyPeople.REGISTER),
                all(Checks.REGISTER), all(Cases.REGISTER), all(Returns.REGISTER));
    }

    private List<Entry> all(Register register) {
        return ledger.entries().list(register, Query.ALL);
    }

    /** The number the next paper of that year would bear; empty where the office has no code. It may be changed. */
    public String nextNumber(LocalDate date) {
        String code = new OfficeSettings(ledger.settings()).officeCode();
        return code.isEmpty() ? "" : DocumentNumber.next(code, date.getYear(),
                ledger.papers().all().stream().map(PaperStore.Published::number).toList()).toString();
    }

    /** Keeps the pages, figures and entry ids for good. @throws Refusal {@code paper.published} */
    public void publish(Drawn bulletin) {
        if (bulletin.isPublished() || published(bulletin.month()).isPresent()) {
            throw new Refusal(Code.PAPER_PUBLISHED, bulletin.month());
        }
        ledger.papers().publish(new PaperStore.Published(KIND, bulletin.month(), bulletin.number(),
                LocalDateTime.now(clock), bulletin.pdf(), bulletin.word(), FrozenFigures.freeze(bulletin)));
    }

    /** What is out, newest month first. */
    public List<PaperStore.Published> published() {
        return ledger.papers().all().stream().filter(p -> p.kind().equals(KIND))
                .sorted(Comparator.comparing(PaperStore.Published::month).reversed()).toList();
    }

    public Optional<PaperStore.Published> published(YearMonth month) {
        return ledger.papers().find(KIND, month);
    }

    /** Every month that a case, an activity or a return belongs to, newest first. */
    public List<YearMonth> months() {
        return Stream.of(Cases.REGISTER, Publicity.REGISTER, Returns.REGISTER)
                .flatMap(register -> ledger.entries().months(register).stream())
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The entries a figure was counted from, those in the recycle bin too. */
    public List<Entry> behind(Figure figure) {
        return figure.entries().stream().flatMap(ref -> ledger.entries().find(ref.register(), ref.id()).stream()).toList();
    }

    /** Writes the pages to files. @param word null for none; @throws Refusal {@code disk.read-only} */
    public void save(Drawn bulletin, Path pdf, Path word) {
        FileOut.write(pdf, bulletin.pdf());
        if (word != null) {
            FileOut.write(word, bulletin.word());
        }
    }
}
