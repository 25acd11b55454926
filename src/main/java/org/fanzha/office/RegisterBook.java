package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** Port: a register as an Excel workbook, masked for whom it is. */
public interface RegisterBook {
    /**
     * @param fields  the columns, in order
     * @param caption the line under the title: office, month, day of issue
     */
    void write(Path out, Register register, List<Field<?>> fields, String caption, List<Entry> entries, Profile profile);

    /** With all columns. */
    default void write(Path out, Register register, String caption, List<Entry> entries, Profile profile) {
        write(out, register, List.copyOf(register.fields()), caption, entries, profile);
    }
}
