package dev.signet.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages follow the data, and arrows point only downward. */
class ArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.signet.processor");

    @Test
    void onlyTheProcessorKnowsAllPackagesAndTheRestKnowsTheModel() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy("dev.signet.processor")
                .layer("read")
                .definedBy("..read..")
                .layer("check")
                .definedBy("..check..")
                .layer("example")
                .definedBy("..example..")
                .layer("write")
                .definedBy("..write..")
                .layer("model")
                .definedBy("..model..")
                .layer("problem")
                .definedBy("..problem..")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("example")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("processor", "read", "check", "example", "write")
                .check(CLASSES);
    }

    @Test
    void modelAndChecksNeverSeeTheCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage("..model..", "..check..", "..example..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void treesAreAskedForWhatElementsDoNotTellOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..problem..")
                .and()
                .doNotHaveSimpleName("Sources")
                .and()
                .doNotHaveSimpleName("UnresolvedAnnotations")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void theProcessorDoesNotNeedTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.signet.runtime..")
                .check(CLASSES);
    }
}
