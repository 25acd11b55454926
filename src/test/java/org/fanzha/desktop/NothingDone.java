package org.fanzha.desktop;

import java.util.List;

import org.fanzha.office.Refusal;
import org.fanzha.office.UndoStore;
import org.fanzha.register.Code;

/** A list of acts that stays empty. */
final class NothingDone implements UndoStore {
    @Override
    public List<Done> done(int limit) {
        return List.of();
    }

    @Override
    public Plan plan(long act) {
        throw new Refusal(Code.UNDO_MISSING, act);
    }

    @Override
    public Plan undo(long act) {
        throw new Refusal(Code.UNDO_MISSING, act);
    }
}
