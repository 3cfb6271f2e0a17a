package org.essaim.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the request id on every answer, and forbids storing any answer that did not say otherwise. */
class ResponseHeaders {
    private final RequestId requestId;

    ResponseHeaders(RequestId requestId) {
        this.requestId = requestId;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(RequestId.HEADER, requestId.value());
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        headers.add(HttpHeaders.VARY, "Accept-Language, Origin");
    }
}
