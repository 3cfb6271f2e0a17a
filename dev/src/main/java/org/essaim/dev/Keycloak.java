package org.essaim.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identity server with the realm `essaim`, its demonstration accounts, and its administration console. */
final class Keycloak implements Service {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final ChildProcess process;
    private final Path home;
    private final Path files;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.process = new ChildProcess("keycloak", settings.data());
        this.home = settings.distribution("keycloak");
        this.files = settings.repository().resolve("keycloak");
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() throws IOException {
        var realm =
                JSON.writeValueAsString(RealmFile.merge(read("essaim-realm.json"), read("essaim-dev-overlay.json")));
        offerToImport(realm);
        linkTheme();
        process.start(command(), environment());
        var address = URI.create(settings.keycloakUrl() + "/realms/essaim");
        Answer.await(address, process, name(), PATIENCE);
        compareWithImported(realm);
    }

    @Override
    public void close() {
        process.stop();
    }

    ChildProcess process() {
        return process;
    }

    private List<String> command() {
        var database = settings.data().resolve("keycloak/keycloak");
        return List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + settings.keycloakUrl(),
                "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE;TRACE_LEVEL_FILE=0".formatted(database));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.shared());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"); // starts in half the processor time
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return environment;
    }

    /** Written apart, then moved: another stack of the same checkout may be reading it. */
    private void offerToImport(String realm) throws IOException {
        var folder = Files.createDirectories(home.resolve("data/import"));
        var draft = Files.createTempFile(home.resolve("data"), "realm", ".json");
        Files.writeString(draft, realm);
        Files.move(draft, folder.resolve("essaim-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keycloak imports a realm once; later changes of the files would be missed in silence. */
    private void compareWithImported(String realm) throws IOException {
        var imported = settings.data().resolve("keycloak/imported-realm.json");
        if (!Files.exists(imported)) {
            Files.writeString(imported, realm);
        } else if (!Files.readString(imported).equals(realm)) {
            System.out.println(
                    "  The realm files changed since they were imported: `make reset` starts afresh with them.");
        }
    }

    private ObjectNode read(String file) throws IOException {
        return JSON.readValue(files.resolve(file).toFile(), ObjectNode.class);
    }

    private void linkTheme() throws IOException {
        var link = home.resolve("themes/essaim");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, files.resolve("themes/essaim"));
    }
}
