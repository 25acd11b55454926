package org.fanzha.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.intake.StagedFile;
import org.fanzha.office.Progress;
import org.fanzha.office.ReturnCopies;
import org.fanzha.office.ReturnCopies.Source;
import org.fanzha.office.ReturnCopies.Written;

/** Giving files back to those who sent them: one to a place that is asked for, or all that raise questions into a folder. */
final class GivingBack {
    private final Supplier<ReturnCopies> copies;
    private final Tools tools;
    private final Lent lent;
    private final Verb one;
    private final Verb all;
    private Optional<Source> source = Optional.empty();

    /** @param looking the file that is looked at, if one is */
    GivingBack(Supplier<ReturnCopies> copies, Tools tools, Lent lent, Supplier<Optional<StagedFile>> looking) {
        this.copies = copies;
        this.tools = tools;
        this.lent = lent;
        this.one = Verb.of("做这个文件的退回件……", "Alt+R", () -> meant(looking).ifPresent(file -> one(source.orElseThrow(), file)))
                .where(() -> lent.free().getAsBoolean() && meant(looking).isPresent());
        this.all = Verb.of("给有问题的文件做退回件……", "Alt+Shift+R", () -> source.ifPresent(this::all))
                .where(() -> lent.free().getAsBoolean() && !questioned().isEmpty());
    }

    /** @param given the batch that is looked at now; empty for none that can be given back */
    void of(Optional<Source> given) {
        source = given;
    }

    List<Verb> verbs() {
        return List.of(one, all);
    }

    /** The verb for a button where the batch leaves questions: for its only such file, or for all. */
    Optional<Verb> offered() {
        return questioned().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private List<StagedFile> questioned() {
        return source.map(s -> ReturnCopies.questioned(s.batch())).orElse(List.of());
    }

    /** What is looked at, else the only file there is. */
    private Optional<StagedFile> meant(Supplier<Optional<StagedFile>> looking) {
        return source.flatMap(s -> looking.get().or(() -> Optional.of(s.batch().files()).filter(f -> f.size() == 1).map(List::getFirst)))
                .filter(ReturnCopies::canReturn);
    }

    /** @param from as it was when the act began: it is that batch's copies, whatever is looked at when the folder is chosen */
    private void all(Source from) {
        if (questioned().size() == 1) {
            one(from, questioned().getFirst());
        } else {
            tools.choosers().folder("退回件放在哪个文件夹").ifPresent(folder -> write(progress -> copies.get().writeAll(from, folder, progress)));
        }
    }

    private void one(Source from, StagedFile file) {
        tools.runner().run(() -> copies.get().nameFor(from, file), name -> {
            int dot = name.lastIndexOf('.');
            tools.choosers().save("退回件存为", name.substring(0, dot), name.substring(dot + 1))
                    .ifPresent(out -> write(progress -> List.of(copies.get().write(from, file, out))));
        }, lent.notice()::refuse);
    }

    private void write(Function<Progress, List<Written>> making) {
        Progress progress = lent.begin().apply("正在做退回件……");
        tools.runner().run(() -> making.apply(progress), told(), lent::stopped);
    }

    private Consumer<List<Written>> told() {
        return written -> {
            lent.ready().run();
            Path folder = written.getFirst().file().toAbsolutePath().getParent();
            lent.notice().done(words(written), new Notice.Offer("打开所在文件夹", () -> tools.choosers().showFolder(folder)));
        };
    }

    private static String words(List<Written> written) {
        String made = written.size() == 1 ? "退回件“" + written.getFirst().file().getFileName() + "”做好了，可以发给村里改。"
                : "做好了 " + written.size() + " 个退回件，可以分别发给各村改。";
        List<String> plain = written.stream().flatMap(w -> w.plain().stream()).toList();
        return plain.isEmpty() ? made : made + plain.getFirst() + (plain.size() > 1 ? "另有 " + (plain.size() - 1) + " 个也是这样。" : "");
    }
}
