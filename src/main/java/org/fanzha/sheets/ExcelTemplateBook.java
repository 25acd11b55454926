package org.fanzha.sheets;

import java.nio.file.Path;

import org.fanzha.office.Template;
import org.fanzha.office.TemplateBook;

/** Writes templates. */
public final class ExcelTemplateBook implements TemplateBook {
    @Override
    public void write(Path out, Template template) {
        throw new UnsupportedOperationException();
    }
}
