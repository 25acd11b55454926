package org.fanzha.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.intake.Known;
import org.fanzha.intake.staging.Checked;
import org.fanzha.intake.staging.DraftCheck;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** What a clerk does with the entries of a register: look, type, save, delete, ask for what is masked. */
public final class RegisterDesk {
    private final Ledger ledger;
    private final Clock clock;
    private final ViewedEntries entries;
    private DraftCheck drafts;
    private long draftsAt;
    private LocalDate draftsOn;

    RegisterDesk(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.entries = new ViewedEntries(ledger.entries());
        this.clock = clock;
    }

    public List<Entry> entries(Register register, Query query) {
        return entries.list(register, query);
    }

    /** The register, to be looked through, filtered and sorted; one for all who ask. */
    public RegisterView view(Register register) {
        return entries.view(register);
    }

    /** Reads the lines of the registers, that the first search in each need not wait for them; slow. */
    public void readAhead() {
        Catalogue.REGISTERS.forEach(register -> entries.view(register).readAhead());
    }

    /** The entries, to be put out under a profile; the listing is logged. */
    public List<Entry> listed(Register register, Query query, Profile profile) {
        List<Entry> entries = entries(register, query);
        ledger.log().note(new Act(Act.Kind.LISTED, "%s %d 条，%s".formatted(
                register.title(), entries.size(), profile.title())));
        return entries;
    }

    /** The draft's values as far as they are well, and what is wrong with the rest. */
    public Checked check(Draft draft) {
        return drafts().check(draft);
    }

    /** A form asks at every keystroke: units and people are read again only after something was written. */
    private synchronized DraftCheck drafts() {
        Known known = ledger.batches().known();
        LocalDate today = LocalDate.now(clock);
        if (drafts == null || draftsAt != known.changes() || !today.equals(draftsOn)) {
            draftsAt = known.changes();
            draftsOn = today;
            drafts = DraftCheck.of(known, today);
        }
        return drafts;
    }

    /**
     * Saves what was typed: over the entry it was opened from, or as a new one.
     *
     * @throws Refusal {@code entry.invalid} where a field is wrong, {@code entry.changed} where the entry moved on
     */
    public Entry save(Draft draft, Optional<Entry> before) {
        Checked checked = check(draft);
        if (!checked.isWell()) {
            throw new Refusal(Code.ENTRY_INVALID, checked.problems().size());
        }
        Act act = new Act(Act.Kind.SAVED, draft.register().title());
        return before.map(entry -> entries.update(act, entry, checked.values()))
                .orElseGet(() -> entries.insert(act, checked.values()));
    }

    /** One field changed in several entries at once. */
    public SeveralRows several() {
        return new SeveralRows(entries, this::drafts);
    }

    /** Moves entries to the recycle bin. */
    public void delete(Register register, Collection<Long> ids) {
        entries.delete(act(Act.Kind.DELETED, register, ids), register, ids);
    }

    public void restore(Register register, Collection<Long> ids) {
        entries.restore(act(Act.Kind.RESTORED, register, ids), register, ids);
    }

    private static Act act(Act.Kind kind, Register register, Collection<Long> ids) {
        return new Act(kind, "%s %d 条".formatted(register.title(), ids.size()));
    }

    public Optional<Entry> find(Register register, long id) {
        return entries.find(register, id);
    }

    public List<HistoryLine> history(Entry entry) {
        return entries.history(entry.register(), entry.id());
    }

    /** What a line of history shows before it is asked for: sensitive values masked. @param text from or to of the line */
    public String shown(HistoryLine line, String text) {
        return Masking.veiled(line.field(), text);
    }

    /** Notes that the history of an entry is shown with its masked values in full. */
    public void noteHistoryShown(Entry entry) {
        ledger.log().note(new Act(Act.Kind.SHOWN, "%s %d 号 变更记录".formatted(entry.register().title(), entry.id())));
    }

    /**
     * The entries as a table for the clipboard, in the order of the ids.
     *
     * @param full whether sensitive values are copied in full, which is logged; else as the screen shows them
     */
    public TableCopy copy(Register register, List<Field<?>> fields, List<Long> ids, boolean full) {
        List<Entry> entries = ledger.entries().byIds(register, ids);
        if (!full) {
            return TableCopy.of(fields, entries, this::shown);
        }
        ledger.log().note(new Act(Act.Kind.EXPORTED, "%s %d 条，复制全文".formatted(register.title(), entries.size())));
        return TableCopy.of(fields, entries, Entry::show);
    }

    /** The value as the office's screen shows it before it is asked for: sensitive fields masked. */
    public String shown(Entry entry, Field<?> field) {
        return Masking.veiled(field, entry);
    }

    /** The whole value of a masked field; the showing is logged. */
    public String reveal(Entry entry, Field<?> field) {
        ledger.log().note(new Act(Act.Kind.SHOWN, "%s %d 号 %s".formatted(
                entry.register().title(), entry.id(), field.title())));
        return entry.show(field);
    }

    /** Notes that a quick filter may have matched masked text. */
    public void noteHiddenSearch(Register register) {
        ledger.log().note(new Act(Act.Kind.SHOWN, register.title() + " 查找可能涉及隐藏内容"));
    }

    /** The entries a link field may point at, with no more of them than tells one from another. */
    public List<Entry> targets(Field<?> link) {
        Register register = target(link);
        Stream<Field<?>> keys = register.sameness().keys().stream().flatMap(List::stream);
        return entries.narrow(register, Query.ALL, Stream.of(Stream.of(register.nameField(), register.fields().getFirst()),
                register.unitField().stream(), keys).<Field<?>>flatMap(fields -> fields).distinct().toList());
    }

    /** Differs once the entries that a link field may point at may have changed. */
    public long targetsStamp(Field<?> link) {
        return entries.stamp(target(link));
    }

    private static Register target(Field<?> link) {
        return Catalogue.target(link).orElseThrow(() -> new IllegalArgumentException(link.key() + " is no link"));
    }
}
