package org.essaim.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Refuses a body that announces itself too large before reading any of it. */
@ApplicationScoped
class BodyLimit {
    private static final long MOST_BYTES = 256 * 1024L;
    private static final int EARLY = 1_000;

    private final RouteProblems problems;

    BodyLimit(RouteProblems problems) {
        this.problems = problems;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= MOST_BYTES) {
            exchange.next();
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.answer(exchange, ProblemType.BODY_TOO_LARGE);
    }

    private static long announced(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
