package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No container engine runs where the tests run: the file is checked as a text. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern MAJOR_VERSION = Pattern.compile("[a-z/-]+:v?[0-9]+(\\.[0-9]+)?(-[a-z0-9-]+)?");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?.+}");
    private static final Pattern FROM = Pattern.compile("^FROM (\\S+)", Pattern.MULTILINE);

    private JsonNode services;

    @BeforeEach
    void parse() throws IOException {
        services = new YAMLMapper()
                .readTree(ROOT.resolve("docker-compose.yml").toFile())
                .get("services");
    }

    @Test
    void theServicesAreThoseOfTheEmbeddedStack() {
        assertThat(services.fieldNames()).toIterable().containsExactly("postgres", "keycloak", "api", "web", "mail");
        assertThat(services.at("/mail/profiles/0").asText()).isEqualTo("mail");
    }

    @Test
    void everyImageIsPinnedToItsMajorVersion() throws IOException {
        var images = Stream.concat(
                services.findValuesAsText("image").stream(),
                Stream.of("backend", "frontend").flatMap(ComposeFileTest::baseImages));

        assertThat(images)
                .hasSize(7)
                .allMatch(image -> MAJOR_VERSION.matcher(image).matches());
        assertThat(services.at("/postgres/image").asText()).isEqualTo("postgres:18");
        assertThat(services.at("/keycloak/image").asText()).endsWith("keycloak:26.7");
    }

    @Test
    void everyServiceTellsWhetherItIsHealthy() {
        assertThat(services.valueStream())
                .allMatch(service -> service.at("/healthcheck/test").isArray());
    }

    @Test
    void everySecretMustBeGiven() {
        var secrets = services.valueStream()
                .flatMap(service -> service.path("environment").propertyStream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET).*"))
                .filter(variable -> !variable.getKey().equals("ESSAIM_SMTP_PASSWORD"))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(variable -> variable.getValue().asText(), Collectors.toSet())));

        assertThat(secrets).isNotEmpty();
        assertThat(secrets.values().stream().flatMap(Set::stream))
                .allMatch(value -> REQUIRED.matcher(value).matches());
    }

    @Test
    void nothingListensBeyondTheMachineAndNoDemonstrationIsMounted() {
        assertThat(services.findValues("ports").stream().flatMap(JsonNode::valueStream))
                .allMatch(port -> port.asText().startsWith("127.0.0.1:"));
        assertThat(services.toString()).doesNotContain("overlay");
    }

    @Test
    void mountedFilesExist() {
        assertThat(services.findValues("volumes").stream().flatMap(JsonNode::valueStream))
                .map(JsonNode::asText)
                .filteredOn(volume -> volume.startsWith("./"))
                .isNotEmpty()
                .allMatch(volume -> Files.exists(ROOT.resolve(volume.substring(0, volume.indexOf(':')))));
    }

    private static Stream<String> baseImages(String folder) {
        try {
            return FROM.matcher(Files.readString(ROOT.resolve(folder).resolve("Dockerfile")))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
