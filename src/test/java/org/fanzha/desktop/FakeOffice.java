package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fanzha.office.Bulletins;
import org.fanzha.office.Office;
import org.fanzha.office.Query;
import org.fanzha.office.RegisterDesk;
import org.fanzha.office.Safe;
import org.fanzha.office.TakeIn;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** An office in memory, for the windows' tests and pictures. */
public final class FakeOffice implements Office {
    public final FakeDesk desk = new FakeDesk();
    public final FakeTakeIn takeIn = new FakeTakeIn();
    public final FakeBulletins bulletins = new FakeBulletins();
    public final List<Query> exported = new ArrayList<>();
    public boolean isClosed;

    @Override
    public String name() {
        return "云溪镇全民反诈办公室";
    }

    @Override
    public RegisterDesk desk() {
        return desk;
    }

    @Override
    public TakeIn takeIn() {
        return takeIn;
    }

    @Override
    public Bulletins bulletins() {
        return bulletins;
    }

    @Override
    public void export(Register register, Query query, Profile profile, Path out) {
        exported.add(query);
    }

    @Override
    public Safe safe() {
        throw new UnsupportedOperationException("no window asks for it yet");
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
