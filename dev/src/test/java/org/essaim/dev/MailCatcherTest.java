package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Ports ports;
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        ports = new Ports(1, 1, 1, 1, 1, freePort(), freePort());
        catcher = new MailCatcher(ports);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.close();
        http.close();
    }

    @Test
    void aSentMailIsShownOnThePageWithoutRunningWhatItContains() throws Exception {
        send("Bienvenue <script>alert(1)</script>");

        assertThat(get("/")).contains("Bienvenue &lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aSentMailIsListedForTests() throws Exception {
        send("Bienvenue");

        var mail = json().get("items").get(0);
        assertThat(mail.get("subject").asText()).isEqualTo("Bienvenue");
        assertThat(mail.get("to").get(0).asText()).isEqualTo("camille@essaim.example");
        assertThat(mail.get("text").asText()).contains("Bonjour");
    }

    @Test
    void theListCanBeEmptied() throws Exception {
        send("Bienvenue");

        http.send(HttpRequest.newBuilder(address("/messages")).DELETE().build(), BodyHandlers.discarding());

        assertThat(json().get("items")).isEmpty();
        assertThat(get("/")).contains("Aucun message");
    }

    private void send(String subject) {
        var smtp = new ServerSetup(ports.smtp(), "localhost", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail("camille@essaim.example", "essaim@essaim.example", subject, "Bonjour", smtp);
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(get("/messages"));
    }

    private String get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + ports.mail() + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
