package org.fanzha.intake.staging;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.cell.PeopleDirectory;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Entry;

/** The units and key people that rows may point at: those of the ledger and those staged before; and what texts were said to mean. */
record Directories(UnitDirectory units, PeopleDirectory people, Meanings meanings) {
    void learn(Entry entry) {
        if (entry.register() == Units.REGISTER) {
            units.add(entry);
        } else if (entry.register() == KeyPeople.REGISTER) {
            people.add(entry);
        }
    }
}
