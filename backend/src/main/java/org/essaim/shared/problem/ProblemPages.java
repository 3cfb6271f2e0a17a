package org.essaim.shared.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Locale;

/** Where the {@code type} of a problem leads: one short page per type of the catalogue. */
@ApplicationScoped
class ProblemPages {
    private final RouteProblems problems;

    ProblemPages(RouteProblems problems) {
        this.problems = problems;
    }

    void serve(@Observes Router router) {
        router.get("/problems/:code").handler(this::explain);
        router.errorHandler(404, exchange -> problems.answer(exchange, ProblemType.NOT_FOUND));
    }

    private void explain(RoutingContext exchange) {
        var code = exchange.pathParam("code");
        var language = Languages.preferred(exchange.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        type -> exchange.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                                .end(page(type, language)),
                        () -> problems.answer(exchange, ProblemType.NOT_FOUND));
    }

    private static String page(ProblemType type, Locale language) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><code>%s</code> · HTTP %d</p></main></body></html>
                """.formatted(
                        language.getLanguage(),
                        type.title(language),
                        type.title(language),
                        type.explanation(language),
                        type.code(),
                        type.status());
    }
}
