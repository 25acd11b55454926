package org.fanzha.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps every arrow, and a house built to break them is caught by each. */
class HouseTest {
    private static final String BROKEN = "org.fanzha.house.broken";

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.fanzha");
        assertThat(program).hasSizeGreaterThan(50);
        return new HouseRules("org.fanzha").all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> theBrokenHouseBreaks() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
        return new HouseRules(BROKEN).all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertBites(rule.getValue(), broken)));
    }

    private static void assertBites(ArchRule rule, JavaClasses broken) {
        assertThat(rule.evaluate(broken).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
