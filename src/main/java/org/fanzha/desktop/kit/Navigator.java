package org.fanzha.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.fanzha.office.Taking;
import org.fanzha.register.Register;

/** All that a screen may ask of the window around it. */
public interface Navigator {
    void toToday();

    void toRegister(Register register);

    /** Opens the register with these entries alone. @param why what they are, such as a figure's name */
    void toEntries(Register register, Set<Long> ids, String why);

    /** Opens the taking-in and reads these files and folders at once; none for the empty page. */
    void toIntake(List<Path> files);

    /** Opens the taking-in with what was read elsewhere, such as from the clipboard. */
    void toStaged(Taking taking);

    /** The work list: rows that wait for an answer. */
    void toWork();

    void toBulletin();

    void toSettings();

    /** @param page the name of a page of the handbook, see {@link Screen#help} */
    void toHandbook(String page);

    /** Puts a sentence into the status line. */
    void say(String sentence);
}
