package org.essaim.shared;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.ScopeRequired;

/** What the structure of the code promises. */
@AnalyzeClasses(packages = "org.essaim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotFormCycles =
            slices().matching("org.essaim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.essaim.shared..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of a feature",
                    type -> type.getPackageName().startsWith("org.essaim.")
                            && !type.getPackageName().startsWith("org.essaim.shared")));

    @ArchTest
    static final ArchRule entitiesNeverMeetHttp = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyOperationCarriesARule = methods()
            .that(DescribedPredicate.describe("are operations", ArchitectureTest::isOperation))
            .should()
            .bePublic()
            .andShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(FunctionRequired.class)
            .orShould()
            .beAnnotatedWith(ScopeRequired.class)
            .allowEmptyShould(true);

    private static boolean isOperation(JavaMethod method) {
        return method.getModifiers().contains(PUBLIC)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class));
    }
}
