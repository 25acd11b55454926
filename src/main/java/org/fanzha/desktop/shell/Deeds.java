package org.fanzha.desktop.shell;

import java.util.ArrayList;
import java.util.List;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.handbook.HandbookScreen;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.register.Register;

/** Everything the search box knows, in the order in which it is offered before anything is typed. */
final class Deeds {
    private static final String WINDOW = "窗口";
    private static final String ADD = "新增";
    private final List<Deed> all = new ArrayList<>();
    private final MainWindow window;

    private final Screen front;

    Deeds(MainWindow window, Screen front) {
        this.window = window;
        this.front = front;
    }

    /** The screen at the front and the window around it. */
    Deeds here(List<Verb> ofWindow, List<Verb> places) {
        front.verbs().forEach(verb -> all.add(Deed.here(verb, front.title())));
        places.forEach(verb -> all.add(Deed.around(verb, "左侧栏")));
        ofWindow.forEach(verb -> all.add(Deed.around(verb, WINDOW)));
        return this;
    }

    /** What another screen offers: it is opened, then does it. */
    Deeds there(Screen screen, Runnable go) {
        if (screen == front) {
            return this;
        }
        screen.verbs().forEach(verb -> all.add(Deed.elsewhere(verb.name(), screen.title(), () -> goAndDo(go, verb.name()))));
        return this;
    }

    Deeds entries() {
        for (Register register : Catalogue.REGISTERS) {
            all.add(Deed.elsewhere("新增一条：" + register.title(), "登记", () -> goAndDo(() -> window.toRegister(register), ADD)));
        }
        return this;
    }

    Deeds help(HandbookScreen handbook) {
        handbook.places().forEach(place -> all.add(Deed.toRead(place.heading(), where(handbook, place), () -> window.toHandbook(place))));
        return this;
    }

    /** A page is in the handbook, and what stands further down is on its page. */
    private static String where(HandbookScreen handbook, HandbookScreen.Place place) {
        return place.heading().equals(place.title()) ? handbook.title() : handbook.title() + "：" + place.title();
    }

    List<Deed> list() {
        return List.copyOf(all);
    }

    private void goAndDo(Runnable go, String name) {
        go.run();
        window.doHere(name);
    }
}
