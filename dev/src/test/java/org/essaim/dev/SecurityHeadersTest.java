package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private Map<String, String> headers;

    @BeforeEach
    void read() throws IOException {
        var settings =
                Settings.from(Map.of("ESSAIM_API_PORT", "18080"), Path.of("").toAbsolutePath());
        headers = SecurityHeaders.read(Path.of("../frontend/headers.caddy"), settings.shared());
    }

    @Test
    void scriptsComeFromTheAppOnlyAndNeverInline() {
        assertThat(policy())
                .contains("script-src 'self';")
                .contains("default-src 'none'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void theAppTalksOnlyToItsApiAndToKeycloak() {
        assertThat(policy()).contains("connect-src 'self' http://localhost:18080 http://localhost:8180;");
    }

    @Test
    void theAppShowsOnlyItsOwnPicturesAndThoseOfItsApi() {
        assertThat(policy()).contains("img-src 'self' data: http://localhost:18080;");
    }

    @Test
    void theUsualDefencesAreThere() {
        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "SAMEORIGIN")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsKeys("Permissions-Policy", "Strict-Transport-Security", "Cross-Origin-Opener-Policy");
    }

    @Test
    void theProductionServerImportsTheSameFile() throws IOException {
        assertThat(Files.readString(Path.of("../frontend/Caddyfile"))).contains("import headers.caddy");
    }

    private String policy() {
        return headers.getOrDefault("Content-Security-Policy", "");
    }
}
