package org.fanzha.office;

import java.nio.file.Path;

/** Port: a template as a workbook that a unit fills in. */
@FunctionalInterface
public interface TemplateBook {
    void write(Path out, Template template);
}
