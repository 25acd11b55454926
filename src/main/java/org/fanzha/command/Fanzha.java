package org.fanzha.command;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanzha.office.About;
import org.fanzha.office.Fault;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The root command. Without a command it opens the window. Exit 0: the work was done; 1: an unexpected fault;
 * 2: wrong use; 3: the ledger refused or nothing could be read.
 */
@Command(name = "fanzha-ledger", versionProvider = Fanzha.Version.class, mixinStandardHelpOptions = true,
        description = "反诈台账：村社报表进，通报出。",
        subcommands = {InitCommand.class, ImportCommand.class, UndoCommand.class, ListCommand.class,
            ParkedCommand.class, ExportCommand.class, BulletinCommand.class, DueCommand.class,
            BackupCommand.class, RestoreCommand.class, VerifyCommand.class, DemoCommand.class})
public final class Fanzha implements Runnable {
    static final int UNEXPECTED = 1;
    static final int REFUSED = 3;
    private static final Logger LOG = Logger.getLogger(Fanzha.class.getName());

    final Doorway doorway;
    final Out out;

    @Spec
    private CommandSpec spec;

    @Option(names = "--ledger", paramLabel = "DIR", description = "台账文件夹（不写时用默认位置）")
    private java.nio.file.Path ledger;

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return About.lines().toArray(String[]::new);
        }
    }

    Fanzha(Doorway doorway, Out out) {
        this.doorway = doorway;
        this.out = out;
    }

    /** Runs the command line. @return the exit code */
    public static int run(Doorway doorway, Out out, String... args) {
        CommandLine line = new CommandLine(new Fanzha(doorway, out))
                .setOut(new java.io.PrintWriter(out.answerStream(), true))
                .setErr(new java.io.PrintWriter(out.asideStream(), true))
                .setExecutionExceptionHandler((fault, command, parsed) -> answer(out, fault, wantsJson(parsed)));
        if (!doorway.readsChineseNames()) {
            out.aside(Code.LOCALE.sentence());
        }
        return line.execute(args);
    }

    static int answer(Out out, Exception fault, boolean inJson) {
        Refusal refusal = fault instanceof Refusal expected ? expected : unexpected(fault);
        if (inJson) {
            out.json(Tree.of("error", Tree.of("code", refusal.code().key(), "message", refusal.getMessage())));
        } else {
            out.aside(refusal.getMessage());
        }
        return refusal.code() == Code.UNEXPECTED ? UNEXPECTED : REFUSED;
    }

    private static Refusal unexpected(Exception fault) {
        String code = Fault.of(fault).code();
        LOG.log(Level.SEVERE, "unexpected " + code, fault);
        return new Refusal(fault, Code.UNEXPECTED, code);
    }

    private static boolean wantsJson(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("--json");
    }

    /** For commands that must tell file names. @throws Refusal {@code system.locale} */
    void demandChineseNames() {
        if (!doorway.readsChineseNames()) {
            throw new Refusal(Code.LOCALE);
        }
    }

    @Override
    public void run() {
        if (!doorway.hasDisplay()) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "这里没有显示器，打不开窗口；请用下列命令之一。");
        }
        doorway.openWindow(ledger == null ? doorway.defaultLedger() : ledger);
    }
}
