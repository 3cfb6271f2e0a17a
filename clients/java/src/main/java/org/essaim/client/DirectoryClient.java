package org.essaim.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The two calls of the feed. Waits when it is asked to, and renews its token when it is refused. */
public final class DirectoryClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 5;
    private static final int CHANGES_AT_ONCE = 1_000;
    private static final long LONGEST_PAUSE = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String feed;
    private final AccessTokens tokens;
    private final Pause pause;

    /** Waits for some seconds. */
    interface Pause {
        void of(long seconds) throws InterruptedException;
    }

    /**
     * @param api where the API is, {@code https://…/api/v1}
     */
    public DirectoryClient(URI api, AccessTokens tokens) {
        this(api, tokens, seconds -> Thread.sleep(seconds * 1_000));
    }

    DirectoryClient(URI api, AccessTokens tokens, Pause pause) {
        this.feed = api.toString().replaceFirst("/$", "") + "/partner/directory/";
        this.tokens = tokens;
        this.pause = pause;
    }

    /** Everything that may be received now; to be closed. */
    public Snapshot snapshot() throws IOException, InterruptedException {
        var body = get("snapshot", "application/x-ndjson");
        try {
            return new Snapshot(body);
        } catch (IOException broken) {
            body.close();
            throw broken;
        }
    }

    /**
     * What has changed since.
     *
     * @throws RefusedException with status 410 when the cursor is too old: take a new snapshot
     */
    public ChangePage changes(String cursor) throws IOException, InterruptedException {
        var query = "changes?limit=" + CHANGES_AT_ONCE + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        try (var body = get(query, "application/json")) {
            return ChangePage.of(JSON.readTree(body));
        }
    }

    private InputStream get(String path, String accept) throws IOException, InterruptedException {
        String refused = null;
        for (int tries = 1; ; tries++) {
            var token = tokens.get(refused);
            var answer = http.send(request(path, accept, token), BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            var reason = text(answer);
            boolean isWorthATry = tries < MOST_TRIES;
            if (answer.statusCode() == 401 && refused == null) {
                refused = token;
            } else if (isWorthATry && (answer.statusCode() == 429 || answer.statusCode() == 503)) {
                pause.of(retryAfter(answer, tries));
            } else {
                throw new RefusedException(answer.statusCode(), reason);
            }
        }
    }

    private HttpRequest request(String path, String accept, String token) {
        return HttpRequest.newBuilder(URI.create(feed + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    /** Seconds to wait: as asked for, or longer each time. */
    private static long retryAfter(HttpResponse<?> answer, int tries) {
        long wanted = answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(1L << tries);
        return Math.min(wanted, LONGEST_PAUSE);
    }

    private static String text(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return new String(body.readNBytes(10_000), StandardCharsets.UTF_8);
        }
    }
}
