package org.essaim.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@ApiTest
class ContractTest {
    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        var yaml = new YAMLMapper();
        var committed = yaml.readTree(Files.readString(Path.of("../openapi.yaml")));

        var served =
                yaml.readTree(given().noFilters().get("/q/openapi?format=yaml").asString());

        assertThat(served).as("run `make openapi` and commit the result").isEqualTo(committed);
    }
}
