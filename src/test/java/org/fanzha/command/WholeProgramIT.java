package org.fanzha.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, command by command, as the contract has it. */
class WholeProgramIT {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    @TempDir
    private Path scratch;
    private Program program;
    private Path ledger;

    @BeforeEach
    void makeALedger() {
        program = new Program(scratch);
        ledger = scratch.resolve("台账");
        Program.Run init = program.run("init", "--ledger", ledger, "--office", "云溪镇全民反诈办公室", "--json");
        assertThat(init.exit()).as(init.err()).isZero();
        assertThat(init.json().get("recoveryCode").asText()).isNotBlank();
    }

    @Test
    void takesInTheSamplesAndTheVerdictsAddUp() {
        JsonNode batch = importAll();
        assertThat(batch.get("batch").asInt()).isEqualTo(1);
        assertAddsUp(batch.get("totals"));
        long files = 0;
        for (JsonNode file : batch.get("files")) {
            files++;
            file.get("tables").forEach(WholeProgramIT::assertAddsUp);
        }
        assertThat(files).isGreaterThanOrEqualTo(30).isEqualTo(batch.at("/totals/files").asLong());
        assertThat(batch.at("/totals/inserted").asInt()).isGreaterThan(50);
        assertThat(batch.at("/totals/parked").asInt()).isPositive();
        assertThat(batch.at("/totals/rejected").asInt()).isPositive();
        JsonNode parked = program.run("parked", "--ledger", ledger, "--json").json();
        assertThat(parked).hasSize(batch.at("/totals/parked").asInt());
    }

    private static void assertAddsUp(JsonNode counts) {
        int sum = counts.get("inserted").asInt() + counts.get("updated").asInt() + counts.get("unchanged").asInt()
                + counts.get("parked").asInt() + counts.get("rejected").asInt();
        assertThat(counts.get("rows").asInt()).isEqualTo(sum);
    }

    private JsonNode importAll() {
        Program.Run run = program.run("import", "--ledger", ledger, "--received", "2024-05-18", "--json", SAMPLES);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.json();
    }

    @Test
    void theSameFilesASecondTimeWriteNothing() {
        JsonNode first = importAll();
        String before = program.run("list", "--ledger", ledger, "--register", "publicity", "--json").out();
        JsonNode again = importAll().get("totals");
        assertThat(again.get("unchanged")).isEqualTo(again.get("rows"));
        assertThat(again.get("rows")).isEqualTo(first.at("/totals/rows"));
        assertThat(again.get("returns").asInt()).isZero();
        assertThat(program.run("list", "--ledger", ledger, "--register", "publicity", "--json").out()).isEqualTo(before);
    }

    @Test
    void anUndoneBatchLeavesNothingAndComesInAgain() {
        JsonNode first = importAll().get("totals");
        Program.Run undo = program.run("undo", "--ledger", ledger, "--json");
        assertThat(undo.exit()).as(undo.err()).isZero();
        assertThat(undo.json().get("removed").asInt())
                .isEqualTo(first.get("inserted").asInt() + first.get("returns").asInt());
        for (String register : List.of("units", "contacts", "key_people", "publicity", "checks", "cases", "returns")) {
            assertThat(program.run("list", "--ledger", ledger, "--register", register, "--json").json()).isEmpty();
        }
        assertThat(importAll().at("/totals/inserted")).isEqualTo(first.get("inserted"));
    }

    @Test
    void theBulletinIsFrozenWhenPublished() throws IOException {
        importAll();
        Path first = scratch.resolve("一.pdf");
        Path second = scratch.resolve("二.pdf");
        Program.Run published = program.run("bulletin", "--ledger", ledger, "--month", "2024-05", "--number",
                "云反诈办〔2024〕5号", "--date", "2024-06-03", "--out", first, "--docx", scratch.resolve("一.docx"),
                "--publish", "--json");
        assertThat(published.exit()).as(published.err()).isZero();
        assertThat(published.json().get("pages").asInt()).isPositive();
        assertThat(published.json().get("figures").findValuesAsText("key")).contains("cases.count");
        program.run("undo", "--ledger", ledger);
        Program.Run again = program.run("bulletin", "--ledger", ledger, "--month", "2024-05", "--out", second, "--json");
        assertThat(again.json()).isEqualTo(published.json());
        assertThat(second).hasBinaryContent(Files.readAllBytes(first));
    }

    @Test
    void listsAndExportsUnderTheMaskOfTheProfile() {
        importAll();
        String internal = program.run("list", "--ledger", ledger, "--register", "key_people", "--json").out();
        String unit = program.run("list", "--ledger", ledger, "--register", "key_people", "--profile", "unit", "--json").out();
        String open = program.run("list", "--ledger", ledger, "--register", "key_people", "--profile", "public", "--json").out();
        assertThat(internal).containsPattern("\"证件号\":\"\\d{17}[\\dX]\"");
        assertThat(unit).containsPattern("\"证件号\":\"\\d{6}\\*{8}\\d{3}[\\dX]\"").doesNotContainPattern("\\d{17}[\\dX]");
        assertThat(open).doesNotContain("证件号").doesNotContain("姓名").doesNotContain("联系电话");
        Program.Run export = program.run("export", "--ledger", ledger, "--register", "key_people", "--out", scratch.resolve("人员.xlsx"));
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(scratch.resolve("人员.xlsx")).isNotEmptyFile();
    }

    @Test
    void tellsWhatIsDue() {
        importAll();
        JsonNode due = program.run("due", "--ledger", ledger, "--on", "2024-05-31", "--json").json();
        assertThat(due.findValuesAsText("state")).contains("overdue");
        assertThat(due.get(0).fieldNames()).toIterable()
                .containsExactly("rule", "unit", "person", "due", "daysLate", "state");
        assertThat(due.findValuesAsText("person")).anyMatch(name -> name.contains("*"));
    }

    @Test
    void aBackupRestoresWhatWasThere() {
        importAll();
        Path folder = scratch.resolve("备份");
        assertThat(program.run("backup", "--ledger", ledger, "--to", folder).exit()).isZero();
        String before = program.run("list", "--ledger", ledger, "--register", "cases", "--json").out();
        program.run("undo", "--ledger", ledger);
        Path backup = folder.toFile().listFiles()[0].toPath();
        Program.Run restore = program.run("restore", "--from", backup, "--ledger", ledger);
        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(program.run("list", "--ledger", ledger, "--register", "cases", "--json").out()).isEqualTo(before);
        assertThat(program.run("verify", "--ledger", ledger, "--json").json().get("sound").asBoolean()).isTrue();
    }

    @Test
    void answersWithTheExitCodesOfTheContract() throws IOException {
        assertThat(program.run("import", "--ledger", ledger).exit()).isEqualTo(2);
        assertThat(program.run("list", "--ledger", ledger, "--register", "publicity", "--json", "--nonsense").exit()).isEqualTo(2);
        Program.Run missing = program.run("import", "--ledger", ledger, "--json", scratch.resolve("没有"));
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.json().at("/error/code").asText()).isEqualTo("file.missing");
        Program wrong = new Program(scratch, Map.of("FANZHA_PASSWORD", "wrong password", "LC_ALL", "C.UTF-8"));
        Program.Run refused = wrong.run("list", "--ledger", ledger, "--register", "units", "--json");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("password.wrong");
        Path file = Files.writeString(scratch.resolve("password.txt"), Program.PASSWORD + "\n", Charset.forName("UTF-8"));
        assertThat(wrong.run("list", "--ledger", ledger, "--register", "units", "--password-file", file).exit()).isZero();
        Files.writeString(file, Program.PASSWORD + "\r\n", Charset.forName("UTF-16"));
        assertThat(wrong.run("list", "--ledger", ledger, "--register", "units", "--password-file", file).exit()).isZero();
    }

    @Test
    void saysWhatToSetWhereChineseFileNamesCannotBeTold() {
        Program bare = new Program(scratch, Map.of("FANZHA_PASSWORD", Program.PASSWORD, "LC_ALL", "C"));
        assertThat(bare.run("--version").err()).contains("LC_ALL=C.UTF-8");
        Program.Run refused = bare.run("import", "--ledger", scratch.resolve("ledger"), "--json", scratch);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("system.locale");
    }

    @Test
    void theSampleMonthRunsWithoutADisplay() {
        Program.Run demo = program.run("demo", "--out", scratch.resolve("out"), "--samples", SAMPLES, "--window");
        assertThat(demo.exit()).as(demo.err()).isZero();
        assertThat(scratch.resolve("out/sample-month/通报.pdf")).isNotEmptyFile();
        assertThat(scratch.resolve("out/sample-month/通报.docx")).isNotEmptyFile();
        assertThat(scratch.resolve("out/sample-month/宣传台账.xlsx")).isNotEmptyFile();
        assertThat(demo.out()).contains("通报.pdf", "宣传台账.xlsx", "新增");
    }
}
