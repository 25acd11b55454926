package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fanzha.intake.RawSheet;

/** The workbooks that go out to the villages and come back. */
public record Forms(ReturnBook returns, TemplateBook templates) {
    /** For a door that gives none out. */
    static final Forms NONE = new Forms(new ReturnBook() {
        @Override
        public Optional<String> ending(Path source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void marked(Path source, String sha256, Path out, ReturnCopy copy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void plain(List<RawSheet> sheets, Path out, ReturnCopy copy) {
            throw new UnsupportedOperationException();
        }
    }, (out, template) -> {
        throw new UnsupportedOperationException();
    });
}
