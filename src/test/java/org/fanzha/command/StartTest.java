package org.fanzha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {
    private final ByteArrayOutputStream aside = new ByteArrayOutputStream();
    private final Out out = new Out(new PrintStream(new ByteArrayOutputStream()), new PrintStream(aside));
    private final Door door = new Door();

    private static final class Door implements Doorway {
        private final List<Path> opened = new ArrayList<>();
        private boolean hasDisplay = true;
        private boolean readsNames = true;
        private RuntimeException fault;

        @Override
        public LedgerHouse house() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Office office(Ledger ledger) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void openWindow(Office office) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void openWindow(Path ledgerFolder) {
            if (fault != null) {
                throw fault;
            }
            opened.add(ledgerFolder);
        }

        @Override
        public boolean hasDisplay() {
            return hasDisplay;
        }

        @Override
        public boolean readsChineseNames() {
            return readsNames;
        }

        @Override
        public Path defaultLedger() {
            return Path.of("usual");
        }
    }

    private int run(String... args) {
        return Start.run(door, out, args);
    }

    private String said() {
        return aside.toString(StandardCharsets.UTF_8);
    }

    @Test
    void opensTheWindowOnTheUsualLedgerWhereNothingIsSaid() {
        assertThat(run()).isZero();
        assertThat(door.opened).containsExactly(Path.of("usual"));
    }

    @Test
    void opensTheWindowOnTheNamedLedger() {
        assertThat(run("--ledger", "台账")).isZero();
        assertThat(run("--ledger=另一个")).isZero();
        assertThat(door.opened).containsExactly(Path.of("台账"), Path.of("另一个"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--ledger", "--ledger --help", "--ledger @args", "--ledger=x", "init", "--ledger x verify"})
    void leavesEveryOtherLineToTheParser(String line) {
        assertThat(Start.ledger(door, line.split(" "))).isEmpty();
    }

    @Test
    void saysThatThereIsNoDisplay() {
        door.hasDisplay = false;
        assertThat(run()).isEqualTo(2);
        assertThat(door.opened).isEmpty();
        assertThat(said()).contains("没有显示器");
    }

    @Test
    void warnsWhereChineseNamesCannotBeTold() {
        door.readsNames = false;
        assertThat(run()).isZero();
        assertThat(said()).contains(Code.LOCALE.sentence());
    }

    @Test
    void answersARefusalAsTheParserWould() {
        door.fault = new Refusal(Code.LIBRARY_MISSING, "libgtk-3-0");
        int straight = run();
        String sentence = said();
        aside.reset();
        int parsed = run("--ledger=x");
        assertThat(straight).isEqualTo(parsed).isEqualTo(Fanzha.REFUSED);
        assertThat(sentence).isEqualTo(said()).contains("libgtk-3-0");
    }

    @Test
    void answersAFaultAsTheParserWould() {
        door.fault = new IllegalStateException("of nobody's making");
        assertThat(run()).isEqualTo(Fanzha.UNEXPECTED).isEqualTo(run("--ledger=x"));
        assertThat(said()).doesNotContain("nobody");
    }
}
