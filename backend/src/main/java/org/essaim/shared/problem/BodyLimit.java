package org.essaim.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.essaim.shared.openapi.KnownAddresses;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that announces itself too large, before reading any of it, and one that announces nothing where only
 * small ones are read.
 */
@ApplicationScoped
class BodyLimit {
    private static final long MOST_BYTES = 256 * 1024L;
    private static final int EARLY = 1_000;

    private final RouteProblems problems;
    private final KnownAddresses addresses;

    BodyLimit(RouteProblems problems, KnownAddresses addresses) {
        this.problems = problems;
        this.addresses = addresses;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    /** Most requests bring little or nothing: their address is not looked for. */
    private void check(RoutingContext exchange) {
        var request = exchange.request();
        long announced = announced(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        boolean unannounced = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (announced > MOST_BYTES || unannounced) {
            checkUpload(exchange, announced);
        } else {
            exchange.next();
        }
    }

    private void checkUpload(RoutingContext exchange, long announced) {
        var request = exchange.request();
        var upload = addresses.mostBytes(request.method().name(), request.path());
        if (announced > upload.orElse(MOST_BYTES)) {
            refuse(exchange, ProblemType.BODY_TOO_LARGE);
        } else if (upload.isEmpty()) {
            refuse(exchange, ProblemType.LENGTH_REQUIRED);
        } else {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange, ProblemType type) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.answer(exchange, type);
    }

    private static long announced(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
