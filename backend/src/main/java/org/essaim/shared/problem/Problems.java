package org.essaim.shared.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.essaim.shared.http.RequestId;
import org.essaim.shared.problem.Problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Writes a problem in the language and under the request id of the exchange at hand. */
@RequestScoped
class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private final HttpHeaders headers;
    private final RequestId requestId;

    Problems(HttpHeaders headers, RequestId requestId) {
        this.headers = headers;
        this.requestId = requestId;
    }

    Response answer(Refusal refusal) {
        return answer(refusal.type(), refusal.getMessage(), refusal.errors(), refusal.allowed());
    }

    Response answer(ProblemType type, @Nullable String detail, List<InvalidField> errors) {
        return answer(type, detail, errors, List.of());
    }

    private Response answer(
            ProblemType type, @Nullable String detail, List<InvalidField> errors, List<String> allowed) {
        var problem = new Problem(
                type.uri(),
                type.title(locale()),
                type.status(),
                detail,
                requestId.value(),
                errors.isEmpty() ? null : errors,
                allowed.isEmpty() ? null : allowed);
        var answer = Response.status(type.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().getLanguage())
                .entity(problem);
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, 5);
        }
        return answer.build();
    }

    private Locale locale() {
        return Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
