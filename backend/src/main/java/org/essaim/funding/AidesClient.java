package org.essaim.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.essaim.funding.ImportFailure.Failed;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue of Aides-territoires, page after page; stays at its address, follows no redirect. */
final class AidesClient implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final int LARGEST_PAGE = 16 * 1024 * 1024;
    private static final int MOST_ITEMS = 30_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI base;
    private final String key;
    private final Duration timeout;
    private final Duration firstWait;
    private @Nullable String bearer;

    AidesClient(URI base, String key, Duration timeout, Duration firstWait) {
        this.base = requireSafe(base);
        this.key = key;
        this.timeout = timeout;
        this.firstWait = firstWait;
        http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** All items, as they come; nothing when only some could be read. */
    List<JsonNode> readAll() {
        var items = new ArrayList<JsonNode>();
        var seen = new HashSet<URI>();
        var next = Optional.of(base.resolve("/api/aids/all/?itemsPerPage=100&page=1"));
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                throw new Failed(ImportFailure.UNREADABLE); // a page that leads to itself
            }
            var page = page(next.get());
            page.path("results").forEach(items::add);
            if (items.size() > MOST_ITEMS) {
                throw new Failed(ImportFailure.TOO_LARGE);
            }
            next = next(page);
        }
        if (items.isEmpty()) {
            throw new Failed(ImportFailure.UNREADABLE); // else every aid known here would be taken for gone
        }
        return items;
    }

    private Optional<URI> next(JsonNode page) {
        if (!page.path("results").isArray()) {
            throw new Failed(ImportFailure.UNREADABLE);
        }
        var said = page.path("next");
        if (said.isNull() || said.isMissingNode() || said.asText().isBlank()) {
            return Optional.empty();
        }
        try {
            var next = base.resolve(said.asText());
            if (!Objects.equals(next.getScheme(), base.getScheme())
                    || !Objects.equals(next.getRawAuthority(), base.getRawAuthority())) {
                throw new Failed(ImportFailure.UNREADABLE); // the token stays where it was given
            }
            return Optional.of(next);
        } catch (IllegalArgumentException unreadable) {
            throw new Failed(ImportFailure.UNREADABLE);
        }
    }

    private JsonNode page(URI uri) {
        var answer = tried(HttpRequest.newBuilder(uri).header("authorization", "Bearer " + bearer()));
        if (answer.statusCode() == 401) { // the token has had its day
            bearer = null;
            answer = tried(HttpRequest.newBuilder(uri).header("authorization", "Bearer " + bearer()));
        }
        return json(answer);
    }

    private String bearer() {
        var known = bearer;
        if (known == null) {
            var asked = HttpRequest.newBuilder(base.resolve("/api/connexion/"))
                    .header("x-auth-token", key)
                    .POST(HttpRequest.BodyPublishers.noBody());
            known = json(tried(asked)).path("token").asText("");
            if (known.isBlank()) {
                throw new Failed(ImportFailure.UNREADABLE);
            }
            bearer = known;
        }
        return known;
    }

    private record Answer(int statusCode, byte[] body, Duration rest) {
        static final Answer NONE = new Answer(0, new byte[0], Duration.ZERO);

        boolean isWorthAnotherTry() {
            return statusCode == 429 || statusCode >= 500 || statusCode == 0;
        }
    }

    private Answer tried(HttpRequest.Builder asked) {
        var request = asked.header("accept", "application/json")
                .header("user-agent", "Essaim")
                .timeout(timeout)
                .build();
        var wait = firstWait;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var answer = once(request);
            if (!answer.isWorthAnotherTry()) {
                return answer;
            }
            pause(answer.rest().compareTo(wait) > 0 ? answer.rest() : wait);
            wait = wait.multipliedBy(2);
        }
        return once(request);
    }

    /** One exchange, over within its time: that of the request ends with the headers. */
    private Answer once(HttpRequest request) {
        var exchange = new FutureTask<>(() -> exchange(request));
        Thread.ofVirtual().name("aides-territoires").start(exchange);
        try {
            return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stalled) {
            exchange.cancel(true);
            return Answer.NONE;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Failed failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            exchange.cancel(true);
            throw interrupted();
        }
    }

    private Answer exchange(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LARGEST_PAGE + 1);
                if (bytes.length > LARGEST_PAGE) {
                    throw new Failed(ImportFailure.TOO_LARGE);
                }
                return new Answer(answer.statusCode(), bytes, rest(answer));
            }
        } catch (IOException unreachable) {
            return Answer.NONE;
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    private static Duration rest(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("retry-after")
                .filter(said -> said.matches("\\d{1,4}"))
                .map(said -> Duration.ofSeconds(Long.parseLong(said)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(Duration.ZERO);
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopping) {
            throw interrupted();
        }
    }

    private static Failed interrupted() {
        Thread.currentThread().interrupt();
        return new Failed(ImportFailure.INTERRUPTED);
    }

    private static JsonNode json(Answer answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new Failed(ImportFailure.REFUSED);
        }
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new Failed(answer.isWorthAnotherTry() ? ImportFailure.UNREACHABLE : ImportFailure.UNREADABLE);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new Failed(ImportFailure.UNREADABLE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Over TLS; in clear only on this very machine. */
    private static URI requireSafe(URI base) {
        boolean isHere = "localhost".equals(base.getHost()) || "127.0.0.1".equals(base.getHost());
        if (!"https".equals(base.getScheme()) && !(isHere && "http".equals(base.getScheme()))) {
            throw new IllegalArgumentException("essaim.aides-territoires.url has to begin with https://");
        }
        return base;
    }

    @Override
    public void close() {
        http.close();
    }
}
