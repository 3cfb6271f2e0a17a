package org.essaim.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the parts of the stack tell each other: ports, folders, and the secrets of a development machine. */
record Settings(Ports ports, Path repository, Path data, Map<String, String> environment) {

    static Settings from(Map<String, String> environment, Path repository) {
        var data = environment.getOrDefault("ESSAIM_DATA_DIR", ".data");
        return new Settings(
                Ports.from(environment),
                repository,
                repository.resolve(data).toAbsolutePath().normalize(),
                environment);
    }

    String apiUrl() {
        return "http://localhost:" + ports.api();
    }

    String webOrigin() {
        return "http://localhost:" + ports.web();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    String mailUrl() {
        return "http://localhost:" + ports.mail();
    }

    String managementUrl() {
        return "http://localhost:" + ports.management() + "/q";
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/essaim".formatted(ports.postgres());
    }

    /** Who was erased, beside the data: the restoring of a backup brings nobody of them back. */
    Path erasureRegister() {
        return data.resolve("erasures.jsonl");
    }

    String ownerPassword() {
        return environment.getOrDefault("ESSAIM_DB_OWNER_PASSWORD", "essaim_owner");
    }

    String appPassword() {
        return environment.getOrDefault("ESSAIM_DB_APP_PASSWORD", "essaim_app");
    }

    /** The folder of a program that the build unpacked for this module. */
    Path distribution(String program) {
        var folder = repository.resolve("dev/target").resolve(program);
        try (var found = Files.list(folder)) {
            return found.filter(Files::isDirectory).findFirst().orElseThrow(IOException::new);
        } catch (IOException missing) {
            throw new CannotStart("Nothing in %s: `make run` fetches it.".formatted(folder));
        }
    }

    /** What every child process reads from its environment. */
    Map<String, String> shared() {
        var shared = new LinkedHashMap<String, String>();
        ports.byVariable().forEach((variable, port) -> shared.put(variable, Integer.toString(port)));
        shared.put("ESSAIM_API_URL", apiUrl());
        shared.put("ESSAIM_WEB_ORIGIN", webOrigin());
        shared.put("ESSAIM_KEYCLOAK_URL", keycloakUrl());
        shared.put("ESSAIM_SMTP_HOST", "localhost");
        shared.put("ESSAIM_MIRROR_SECRET", environment.getOrDefault("ESSAIM_MIRROR_SECRET", "essaim-mirror-secret"));
        shared.put("ESSAIM_PRIVACY_ERASURE_REGISTER", erasureRegister().toString());
        shared.put("ESSAIM_DB_OWNER_PASSWORD", ownerPassword());
        shared.put("ESSAIM_DB_APP_PASSWORD", appPassword());
        return shared;
    }
}
