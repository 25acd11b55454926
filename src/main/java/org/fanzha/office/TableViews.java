package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.register.Code;
import org.fanzha.register.Register;

/**
 * How tables were left, and the views under a name, for each register. They are kept in the ledger, since a filter
 * may hold a person's name; they are no acts and leave no line in the log.
 */
public final class TableViews {
    private final SettingStore settings;

    TableViews(SettingStore settings) {
        this.settings = settings;
    }

    /** The columns as they were left; as the definition has them where they never were touched. */
    public ColumnLayout columns(Register register) {
        return settings.get(columnsKey(register)).map(kept -> new ViewJson(register).columns(kept))
                .orElseGet(() -> ColumnLayout.of(register));
    }

    public void keep(Register register, ColumnLayout columns) {
        settings.keep(columnsKey(register), new ViewJson(register).text(columns));
    }

    /** In the order in which they were put. */
    public List<SavedView> views(Register register) {
        return settings.get(viewsKey(register)).map(kept -> new ViewJson(register).views(kept)).orElse(List.of());
    }

    /** Keeps a view: in the place of the one of its name, else at the end. @throws Refusal {@code view.nameless} */
    public List<SavedView> save(Register register, SavedView view) {
        demandName(view.name());
        List<SavedView> all = new ArrayList<>(views(register));
        int place = place(all, view.name());
        if (place < 0) {
            all.add(view);
        } else {
            all.set(place, view);
        }
        return keep(register, all);
    }

    /** @throws Refusal {@code view.nameless}, {@code view.taken} */
    public List<SavedView> rename(Register register, String name, String other) {
        demandName(other);
        List<SavedView> all = new ArrayList<>(views(register));
        if (!name.equals(other.strip()) && place(all, other.strip()) >= 0) {
            throw new Refusal(Code.VIEW_TAKEN, other.strip());
        }
        all.replaceAll(view -> view.name().equals(name) ? view.named(other) : view);
        return keep(register, all);
    }

    public List<SavedView> delete(Register register, String name) {
        return keep(register, views(register).stream().filter(view -> !view.name().equals(name)).toList());
    }

    /** Moves a view up or down the list; it stops at either end. */
    public List<SavedView> move(Register register, String name, int by) {
        List<SavedView> all = new ArrayList<>(views(register));
        int from = place(all, name);
        SavedView view = all.remove(from);
        all.add(Math.clamp((long) from + by, 0, all.size()), view);
        return keep(register, all);
    }

    private List<SavedView> keep(Register register, List<SavedView> all) {
        settings.keep(viewsKey(register), new ViewJson(register).text(all));
        return List.copyOf(all);
    }

    private static void demandName(String name) {
        if (name.isBlank()) {
            throw new Refusal(Code.VIEW_NAMELESS);
        }
    }

    private static int place(List<SavedView> all, String name) {
        return all.stream().map(SavedView::name).toList().indexOf(name);
    }

    private static String columnsKey(Register register) {
        return "table." + register.key() + ".columns";
    }

    private static String viewsKey(Register register) {
        return "table." + register.key() + ".views";
    }
}
