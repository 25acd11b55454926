package org.fanzha.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the sample town's files and the table that says what is in them, the same each time; the command
 * stands in {@code samples/README.md}.
 */
public final class MakeSamples {
    private MakeSamples() {
    }

    /** @param args the folder to write into, {@code samples} where none is given */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "samples" : args[0]);
        System.out.println(writeInto(folder) + " files in " + folder.toAbsolutePath());
    }

    public static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(OfficeFiles.all());
        all.addAll(PeopleFiles.all());
        all.addAll(CaseFiles.all());
        for (int month = 4; month <= 5; month++) {
            all.addAll(new VillageFiles(month).all());
            all.addAll(new CommunityFiles(month).all());
        }
        all.add(VillageFiles.late());
        all.addAll(OddFiles.all());
        all.sort(Comparator.comparing(Sample::path));
        return all;
    }

    /** Writes every file; the encrypted one, whose salt is random, only where it is missing. */
    static int writeInto(Path folder) throws IOException {
        List<Sample> all = all();
        for (Sample sample : all) {
            Path file = folder.resolve(sample.path());
            Files.createDirectories(file.getParent());
            if (!sample.path().equals(OddFiles.LOCKED) || Files.notExists(file)) {
                Files.write(file, sample.bytes());
            }
        }
        Files.writeString(folder.resolve("README.md"), readme(all), StandardCharsets.UTF_8);
        return all.size();
    }

    private static String readme(List<Sample> all) {
        StringBuilder text = new StringBuilder("""
                # 样例：云溪镇

                云溪镇、它的十二个村（社区）和所有人员都是虚构的：身份证号用并不存在的县区代码，电话都是 139000000xx。
                文件照村里平时报送的样子做，乱处写在“毛病”一栏；黄桷村 5 月没有报。重做一遍：

                ```
                mvn test-compile exec:exec -Pmake "-Dmake=org.fanzha.samples.MakeSamples"
                ```

                “行”是数据行；“待办”“拒绝”是整个文件夹一次导入时预期的行数，其余各行入账（新增或未变）。

                | 文件 | 毛病 | 行 | 待办 | 拒绝 | 结果 |
                |---|---|---|---|---|---|
                """);
        for (Sample s : all) {
            text.append("| %s | %s | %d | %d | %d | %s |%n".formatted(s.path(), s.mess().replace("|", "／"), s.rows(), s.parked(),
                    s.rejected(), s.verdict()).replace("\r", ""));
        }
        return text.append("\n共 %d 个文件，%d 行，待办 %d，拒绝 %d。\n".formatted(all.size(), all.stream().mapToInt(Sample::rows).sum(),
                all.stream().mapToInt(Sample::parked).sum(), all.stream().mapToInt(Sample::rejected).sum())).toString();
    }
}
