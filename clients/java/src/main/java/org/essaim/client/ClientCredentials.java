package org.essaim.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Access tokens by client credentials (OAuth 2.0), asked for again shortly before they expire. */
public final class ClientCredentials implements AccessTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI endpoint;
    private final String form;
    private final Clock clock;

    private String token;
    private Instant goodUntil = Instant.MIN;

    /**
     * @param endpoint the token endpoint of the realm, {@code …/realms/essaim/protocol/openid-connect/token}
     */
    public ClientCredentials(URI endpoint, String clientId, String secret) {
        this(endpoint, clientId, secret, Clock.systemUTC());
    }

    ClientCredentials(URI endpoint, String clientId, String secret, Clock clock) {
        this.endpoint = endpoint;
        this.clock = clock;
        form = "grant_type=client_credentials&scope=directory%3Aread&client_id=" + encode(clientId) + "&client_secret="
                + encode(secret);
    }

    @Override
    public synchronized String get(String refused) throws IOException, InterruptedException {
        if (token == null || token.equals(refused) || !clock.instant().isBefore(goodUntil)) {
            renew();
        }
        return token;
    }

    private void renew() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new RefusedException(answer.statusCode(), "No token: " + answer.body());
        }
        var granted = JSON.readTree(answer.body());
        token = granted.path("access_token").asText();
        goodUntil = clock.instant()
                .plusSeconds(granted.path("expires_in").asLong(60))
                .minus(EARLY);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
