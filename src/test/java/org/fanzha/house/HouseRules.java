package org.fanzha.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The arrows of the house, for a root package: the program's own, or one that breaks each rule on purpose. */
final class HouseRules {
    private static final List<String> PURE =
            List.of("register", "catalogue", "intake", "plan", "figures", "paper", "office");
    /** Which rooms a room may know. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("register", List.of()),
            Map.entry("catalogue", List.of("register")),
            Map.entry("intake", List.of("register", "catalogue")),
            Map.entry("plan", List.of("register", "catalogue")),
            Map.entry("figures", List.of("register", "catalogue", "plan")),
            Map.entry("paper", List.of("register", "catalogue", "figures", "plan")),
            Map.entry("office", PURE),
            Map.entry("ledger", PURE), Map.entry("sheets", PURE), Map.entry("press", PURE),
            Map.entry("desktop", PURE), Map.entry("command", PURE));
    /** Libraries and the only rooms that may know them. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("org.h2..", List.of("ledger")), Map.entry("org.jdbi..", List.of("ledger")),
            Map.entry("org.flywaydb..", List.of("ledger")), Map.entry("org.bouncycastle..", List.of("ledger")),
            Map.entry("java.sql..", List.of("ledger")),
            Map.entry("com.itextpdf..", List.of("press")), Map.entry("org.apache.poi..", List.of("sheets", "press")),
            Map.entry("com.fasterxml.aalto..", List.of("sheets")), Map.entry("de.siegmar..", List.of("sheets")),
            Map.entry("org.jsoup..", List.of("sheets")),
            Map.entry("org.apache.pdfbox..", List.of("press", "desktop.kit")),
            Map.entry("java.awt.print..", List.of("press")), Map.entry("javax.print..", List.of("press")),
            Map.entry("javafx..", List.of("desktop")), Map.entry("org.controlsfx..", List.of("desktop")),
            Map.entry("atlantafx..", List.of("desktop")), Map.entry("picocli..", List.of("command")),
            Map.entry("org.commonmark..", List.of("desktop.handbook")),
            Map.entry("com.ibm.icu..", List.of("office.find", "intake.cell", "press")),
            Map.entry("com.fasterxml.jackson..", List.of("office", "ledger", "command")));

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Every rule by a name that says it. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((room, known) -> rules.put(room + " knows only " + known, arrow(room, known)));
        HOMES.forEach((library, homes) -> rules.put(library + " is at home in " + homes, home(library, homes)));
        rules.put("nobody knows app", noClasses().that().resideOutsideOfPackage(room("app"))
                .should().dependOnClassesThat().resideInAPackage(room("app")).allowEmptyShould(true));
        rules.put("a screen knows no other screen", slices().matching(root + ".desktop.(*)..")
                .should().notDependOnEachOther()
                .ignoreDependency(resideInAPackage(room("desktop.shell")), resideInAPackage(room("desktop")))
                .ignoreDependency(resideInAPackage(room("desktop")), resideInAPackage(room("desktop.kit")))
                .allowEmptyShould(true));
        rules.put("no circle of packages", slices().matching(root + ".(**)").should().beFreeOfCycles()
                .allowEmptyShould(true));
        return rules;
    }

    private ArchRule arrow(String room, List<String> known) {
        String[] allowed = Stream.concat(Stream.of(room), known.stream()).map(this::room).toArray(String[]::new);
        return classes().that().resideInAPackage(room(room)).should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(root + ".."))))
                .allowEmptyShould(true);
    }

    private ArchRule home(String library, List<String> homes) {
        return noClasses().that(not(resideInAnyPackage(homes.stream().map(this::room).toArray(String[]::new))))
                .should().dependOnClassesThat().resideInAPackage(library).allowEmptyShould(true);
    }

    private String room(String name) {
        return root + "." + name + "..";
    }
}
