package org.fanzha.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanzha.paper.RecoveryPage;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** An unlocked office: everything a clerk can do, for both doors. Composed once, over the ports. */
public final class Office implements AutoCloseable {
    private final Ledger ledger;
    private final RegisterBook book;
    private final Press press;
    private final Clock clock;
    private final RegisterDesk desk;
    private final TakeIn takeIn;
    private final Bulletins bulletins;
    private final Dues dues;
    private final Undoing undoing;
    private final Today today;
    private final WorkList workList;
    private final PrintDesk prints;
    private final Forms forms;

    /**
     * What the office works with besides the ledger.
     *
     * @param clock tells today; never the machine's own, so that a test can set the day
     */
    public record Tools(SheetReader reader, RegisterBook book, Press press, Printing printing, Clock clock, Forms forms) {
        /** For a door that gives no forms out. */
        public Tools(SheetReader reader, RegisterBook book, Press press, Printing printing, Clock clock) {
            this(reader, book, press, printing, clock, Forms.NONE);
        }

        /** For a door that prints nothing. */
        public Tools(SheetReader reader, RegisterBook book, Press press, Clock clock) {
            this(reader, book, press, Printing.NONE, clock);
        }
    }

    public Office(Ledger ledger, Tools tools) {
        this.ledger = ledger;
        this.book = tools.book();
        this.press = tools.press();
        this.clock = tools.clock();
        this.desk = new RegisterDesk(ledger, clock);
        this.takeIn = new TakeIn(ledger, tools.reader(), clock);
        this.bulletins = new Bulletins(ledger, tools.press(), clock);
        this.dues = new Dues(ledger, clock);
        this.undoing = new Undoing(ledger);
        this.today = new Today(ledger, clock);
        this.workList = new WorkList(ledger, desk);
        this.prints = new PrintDesk(tools.printing(), ledger.log());
        this.forms = tools.forms();
    }

    /** The office's name, such as 云溪镇全民反诈办公室. */
    public String name() {
        return settings().officeName();
    }

    public OfficeSettings settings() {
        return new OfficeSettings(ledger.settings());
    }

    public RegisterDesk desk() {
        return desk;
    }

    /** How tables were left, and the views kept of them. */
    public TableViews views() {
        return new TableViews(ledger.settings());
    }

    public TakeIn takeIn() {
        return takeIn;
    }

    public Bulletins bulletins() {
        return bulletins;
    }

    public Dues dues() {
        return dues;
    }

    public WorkList workList() {
        return workList;
    }

    /** What is kept of what was said. */
    public Lessons lessons() {
        return new Lessons(ledger);
    }

    public Undoing undoing() {
        return undoing;
    }

    public Today today() {
        return today;
    }

    /** Runs what the first screen will, over a ledger that is thrown away afterwards and filled here where it is empty. */
    public void warmUp() {
        new WarmUp(ledger).run();
    }

    public PrintDesk prints() {
        return prints;
    }

    /** What goes back to the villages of what they sent. */
    public ReturnCopies returnCopies() {
        return new ReturnCopies(ledger.log(), forms.returns(), name(), clock);
    }

    /** What is given out to the units to be filled in. */
    public TemplateDesk templates() {
        return new TemplateDesk(ledger, forms.templates(), clock);
    }

    public Safe safe() {
        return ledger.safe();
    }

    public LogBook log() {
        return ledger.log();
    }

    public BackupDesk backups() {
        return new BackupDesk(ledger, clock);
    }

    public LogDesk logDesk() {
        return new LogDesk(ledger.log());
    }

    /** The face of every role of a paper on this machine. */
    public List<Press.FontUse> fonts() {
        return press.fonts();
    }

    /**
     * Writes the entries as filtered as an Excel register; the export is logged before the file is there.
     *
     * @return how many entries
     */
    public int export(Register register, Query query, Profile profile, Path out) {
        List<Entry> entries = ledger.entries().list(register, query);
        ledger.log().note(new Act(Act.Kind.EXPORTED, "%s %d 条，%s".formatted(register.title(), entries.size(),
                profile.title())));
        book.write(out, register, caption(query), entries, profile);
        return entries.size();
    }

    /**
     * Lays entries out as a table on A4, exactly these and in this order; logged as put out before the pages are there.
     *
     * @param fields the columns in order
     * @param filter what was filtered, in words; empty for everything
     * @throws Refusal {@code print.too-many} where they would be more than anybody reads on paper
     */
    public Press.Pressed print(Register register, List<Long> ids, List<Field<?>> fields, Profile profile, String filter) {
        RegisterPrint.demandFew(ids.size());
        List<Entry> entries = ledger.entries().byIds(register, ids);
        ledger.log().note(new Act(Act.Kind.EXPORTED, "%s %d 条，排成打印页，%s".formatted(register.title(), entries.size(),
                profile.title())));
        return press.pdf(new RegisterPrint(register, profile).listing(name(), filter, LocalDate.now(clock), entries, fields));
    }

    /** Writes these columns of these entries, both in the given order, as an Excel register; logged as the other. */
    public int export(Register register, List<Field<?>> fields, List<Long> ids, Profile profile, Path out) {
        List<Entry> entries = ledger.entries().byIds(register, ids);
        ledger.log().note(new Act(Act.Kind.EXPORTED, "%s %d 条，%s".formatted(register.title(), entries.size(),
                profile.title())));
        book.write(out, register, fields, caption(Query.ALL), entries, profile);
        return entries.size();
    }

    /** The page for the safe as PDF, to be printed at once and kept on no disk. */
    public byte[] recoveryPage(String code) {
        return press.pdf(RecoveryPage.of(name(), code, LocalDate.now(clock))).pdf();
    }

    private String caption(Query query) {
        String month = query.month() == null ? "" : "　" + DayWords.month(query.month());
        return name() + month + "　制表日期：" + DayWords.day(LocalDate.now(clock));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
