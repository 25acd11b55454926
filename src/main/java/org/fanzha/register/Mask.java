package org.fanzha.register;

/** Which masking rule a field falls under; the rules themselves are in {@link Masking}. */
public enum Mask {
    NONE, CONTACT_NAME, PERSON_NAME, ID_NUMBER, PHONE, ADDRESS, REPORTER;

    /** Whether it is somebody's name that is masked. */
    public boolean isName() {
        return this == CONTACT_NAME || this == PERSON_NAME;
    }
}
