package org.fanzha.command;

import java.nio.file.Path;
import org.fanzha.office.Office;
import org.fanzha.office.SampleMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the sample month: takes in the sample folder, writes the Excel registers, the bulletin's PDF and Word. */
@Command(name = "demo", description = "用样例跑一个月：导入、导出台账、出通报")
final class DemoCommand implements Runnable {
    @ParentCommand
    private Fanzha root;

    @Option(names = "--out", defaultValue = "target", paramLabel = "DIR", description = "写到哪个文件夹，默认 target")
    private Path folder;

    @Option(names = "--samples", defaultValue = "samples", hidden = true)
    private Path samples;

    @Option(names = "--window", description = "有显示器时，随后打开样例办公室的窗口")
    private boolean window;

    @Override
    public void run() {
        root.demandChineseNames();
        SampleMonth month = new SampleMonth(root.doorway.house(), root.doorway::office, root.out::line);
        try (Office office = month.run(samples, folder)) {
            if (window && root.doorway.hasDisplay()) {
                root.doorway.openWindow(office);
            }
        }
    }
}
