package org.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.essaim.shared.http.RequestId;
import org.jspecify.annotations.Nullable;

/** Refuses a body that announces itself too large before reading any of it. */
@ApplicationScoped
class BodyLimit {
    private static final long MOST_BYTES = 256 * 1024L;
    private static final int EARLY = 1_000;

    private final ObjectMapper json;

    BodyLimit(ObjectMapper json) {
        this.json = json;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= MOST_BYTES) {
            exchange.next();
            return;
        }
        var type = ProblemType.BODY_TOO_LARGE;
        var language = Languages.preferred(exchange.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        var requestId = UUID.randomUUID().toString();
        var problem = new Problem(type.uri(), type.title(language), type.status(), null, requestId, null);
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(RequestId.HEADER, requestId)
                .end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static long announced(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
