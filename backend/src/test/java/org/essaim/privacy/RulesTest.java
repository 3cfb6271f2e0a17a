package org.essaim.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.essaim.shared.ApiTest;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.rule.AutomaticRule;
import org.essaim.shared.rule.AutomaticRules;
import org.essaim.shared.rule.Internal;
import org.junit.jupiter.api.Test;

@ApiTest
class RulesTest {
    @Inject
    @All
    List<AutomaticRules> sources;

    @Inject
    PrivacyConfig config;

    @Test
    void anyoneReadsWhatHappensByItselfWithTheValuesInForce() {
        given().get("/api/v1/rules")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("applications", "relay", "inactivity", "trail", "consent-proof", "territory-mirror"))
                .body(rule("inactivity") + "warning", containsString("23\u00a0mois"))
                .body(rule("inactivity") + "when", containsString("24\u00a0mois"))
                .body(
                        rule("inactivity") + "settings[0].value",
                        equalTo(config.inactivityErasure().toString()));
        given().header("Accept-Language", "en")
                .get("/api/v1/rules")
                .then()
                .body(rule("inactivity") + "when", containsString("24\u00a0months"));
    }

    @Test
    void everyRuleHasItsWordsInBothLanguages() {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var words = ResourceBundle.getBundle("rules.words", locale);
            for (var rule : sources.stream()
                    .flatMap(source -> source.automaticRules().stream())
                    .toList()) {
                assertThat(List.of("title", "what", "when", "warning", "basis"))
                        .as(rule.code())
                        .allMatch(part -> words.containsKey(rule.code() + "." + part));
            }
        }
    }

    @Test
    void everyJobAppliesRulesThatAreToldOrSaysWhyItIsInternal() {
        var told = sources.stream()
                .flatMap(source -> source.automaticRules().stream())
                .map(AutomaticRule::code)
                .toList();
        var jobs = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.essaim").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .toList();

        assertThat(jobs)
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.isAnnotatedWith(Applies.class))
                        .isNotEqualTo(job.isAnnotatedWith(Internal.class)))
                .filteredOn(job -> job.isAnnotatedWith(Applies.class))
                .allSatisfy(job -> assertThat(told)
                        .contains(job.getAnnotationOfType(Applies.class).value()));
    }

    @Test
    void durationsAreSaidInWords() {
        assertThat(Durations.in(Period.parse("P1Y2M"), Locale.FRENCH)).isEqualTo("1\u00a0an et 2\u00a0mois");
        assertThat(Durations.in(Duration.parse("PT1M30S"), Locale.ENGLISH))
                .isEqualTo("1\u00a0minute and 30\u00a0seconds");
    }

    private static String rule(String code) {
        return "items.find { it.code == '" + code + "' }.";
    }
}
