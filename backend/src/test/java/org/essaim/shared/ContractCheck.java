package org.essaim.shared;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds every REST Assured exchange against the committed {@code openapi.yaml}.
 * Answers must always conform; a request may be wrong on purpose when it is answered by a refusal.
 */
public class ContractCheck implements QuarkusTestBeforeEachCallback {
    private static final Path CONTRACT = Path.of("../openapi.yaml");
    private static final Filter FILTER =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(contract())
                    .withBasePathOverride("/")
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.INFO)
                            .build())
                    .build());

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().isEmpty()) {
            RestAssured.filters(FILTER);
        }
    }

    private static String contract() {
        try {
            return Files.readString(CONTRACT);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
