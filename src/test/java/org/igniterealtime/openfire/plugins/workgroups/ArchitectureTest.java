package org.igniterealtime.openfire.plugins.workgroups;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of packages in the README and in src/adr: who may import whom. */
class ArchitectureTest {

    private static final String BASE = "org.igniterealtime.openfire.plugins.workgroups";
    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    @ParameterizedTest(name = "{0} imports nothing but java, itself, {1} and {2}")
    @CsvSource({
        "core,       '',           ''",
        "store,      'core',       'com.fasterxml.jackson org.slf4j'",
        "desk,       'core store', 'org.slf4j'",
        "protocol,   'core store', 'org.xmpp org.dom4j'",
        "admin,      'core store desk protocol', 'com.fasterxml.jackson'",
        "openfire,   'core store desk protocol admin', 'org.slf4j org.xmpp org.dom4j org.jivesoftware javax.mail javax.servlet'",
    })
    void aPackageImportsOnlyWhatTheTableAllows(String name, String ours, String others) {
        List<String> allowed = new ArrayList<>(List.of("java..", BASE + '.' + name + ".."));
        words(ours).map(one -> BASE + '.' + one + "..").forEach(allowed::add);
        words(others).map(one -> one + "..").forEach(allowed::add);

        ArchRule rule = classes().that().resideInAPackage(BASE + '.' + name + "..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new));
        rule.check(CLASSES);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    @Test
    void coreIsPureItKnowsNoClockNoThreadNoFileAndNoDatabase() {
        noClasses().that().resideInAPackage(BASE + ".core..").should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.concurrent..")
            .orShould().dependOnClassesThat().areAssignableTo(java.time.Clock.class)
            .orShould().dependOnClassesThat().areAssignableTo(java.util.Random.class)
            .orShould().dependOnClassesThat().areAssignableTo(Thread.class)
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(System.class, "nanoTime").check(CLASSES);
    }

    @Test
    void onlyTheAdapterKnowsTheServer() {
        noClasses().that().resideOutsideOfPackages(BASE + ".openfire..", BASE)
            .should().dependOnClassesThat().resideInAPackage("org.jivesoftware..").check(CLASSES);
    }

    @Test
    void sqlIsSpokenInOnePlaceAndItsConnectionsOpenedInAnother() {
        noClasses().that().resideOutsideOfPackages(BASE + ".store.jdbc..", BASE + ".openfire..")
            .should().dependOnClassesThat().resideInAPackage("java.sql..").check(CLASSES);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingIsCalledAManagerAUtilAHelperOrAnImpl() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Impl").check(CLASSES);
    }
}
