package dev.signet.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Arrows point downward: caller, steps, calls, JSON, errors, rules. */
class ArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.signet.runtime");

    @Test
    void eachPackageKnowsOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("caller")
                .definedBy("dev.signet.runtime")
                .layer("auth")
                .definedBy("..auth..")
                .layer("http")
                .definedBy("..http..")
                .layer("call")
                .definedBy("..call..")
                .layer("notify")
                .definedBy("..notify..")
                .layer("json")
                .definedBy("..json..")
                .layer("error")
                .definedBy("..error..")
                .layer("validation")
                .definedBy("..validation..")
                .layer("value")
                .definedBy("..value..")
                .whereLayer("caller")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("auth")
                .mayOnlyBeAccessedByLayers("caller", "notify")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("caller")
                .whereLayer("notify")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("call")
                .mayOnlyBeAccessedByLayers("caller", "auth", "http", "notify")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("caller", "auth", "http", "call", "notify")
                .whereLayer("error")
                .mayOnlyBeAccessedByLayers("caller", "auth", "http", "call", "notify", "json")
                .check(CLASSES);
    }

    @Test
    void okHttpStaysInItsTransport() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("OkHttp")
                .and()
                .haveSimpleNameNotStartingWith("OneShotBody")
                .and()
                .haveSimpleNameNotStartingWith("OnceOnTheWire")
                .and()
                .haveSimpleNameNotStartingWith("IdleConnections")
                .and()
                .haveSimpleNameNotStartingWith("Guard")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "kotlin..")
                .check(CLASSES);
    }

    @Test
    void nothingIsReflectiveAndNothingIsThreadLocal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
    }
}
