package org.fanzha.register;

/** What kind of thing a field holds: the form picks its control by it, the intake its cleaner. */
public enum Look {
    LINE, PARAGRAPH, NUMBER, MONEY, DAY, MONTH, MOMENT, CHOICE, CHOICES, TICK,
    /** An entry of another register: a unit, or a key person; see {@link FieldType#target()}. */
    LINK,
    PERSON, PERSONS, SQUAD, ID_NUMBER, PHONES, FILES
}
