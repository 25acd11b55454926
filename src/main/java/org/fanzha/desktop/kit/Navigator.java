package org.fanzha.desktop.kit;

import java.util.Set;

import org.fanzha.register.Register;

/** All that a screen may ask of the window around it. */
public interface Navigator {
    void toRegister(Register register);

    /** Opens the register with these entries alone. @param why what they are, such as a figure's name */
    void toEntries(Register register, Set<Long> ids, String why);

    void toIntake();

    /** Puts a sentence into the status line. */
    void say(String sentence);
}
