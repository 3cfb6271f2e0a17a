package org.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.essaim.shared.http.RequestId;

/** Writes a problem on an exchange that no operation sees: refused too early, or at an address outside of the API. */
@ApplicationScoped
class RouteProblems {
    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext exchange, ProblemType type) {
        var language = Languages.preferred(exchange.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        var requestId = UUID.randomUUID().toString();
        var problem = new Problem(type.uri(), type.title(language), type.status(), null, requestId, null, null);
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
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
}
