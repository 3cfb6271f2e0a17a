package org.essaim.shared.limits;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets a client in as often as it may, and tells programs what they have left. */
class RateLimitFilter {
    private static final String QUOTA = Quota.class.getName();
    private static final String TOLD = QUOTA + ".told";

    private final RateLimits limits;
    private final RateLimitConfig config;
    private final Caller caller;
    private final RoutingContext exchange;

    RateLimitFilter(RateLimits limits, RateLimitConfig config, Caller caller, RoutingContext exchange) {
        this.limits = limits;
        this.config = config;
        this.caller = caller;
        this.exchange = exchange;
    }

    @ServerRequestFilter
    void admit(ContainerRequestContext request) {
        var client = client();
        var quota = limits.take(client.key(), client.perMinute());
        request.setProperty(QUOTA, quota);
        request.setProperty(TOLD, client.isProgram() || !quota.admitted());
        if (!quota.admitted()) {
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS, null);
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(QUOTA) instanceof Quota quota && Boolean.TRUE.equals(request.getProperty(TOLD))) {
            var headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", quota.limit());
            headers.putSingle("RateLimit-Remaining", quota.remaining());
            headers.putSingle("RateLimit-Reset", quota.resetSeconds());
            if (!quota.admitted()) {
                headers.putSingle(HttpHeaders.RETRY_AFTER, quota.retrySeconds());
            }
        }
    }

    /** A token that cannot be verified counts with its address: what it is worth is for the operation to say. */
    private Client client() {
        try {
            var program = caller.clientId();
            if (program != null) {
                return new Client("program " + program, config.of().getOrDefault(program, config.program()), true);
            }
            if (!caller.isAnonymous()) {
                return new Client("person " + caller.subject(), config.person(), false);
            }
        } catch (RuntimeException unverified) {
            return visitor();
        }
        return visitor();
    }

    private Client visitor() {
        return new Client("visitor " + Subscriber.of(exchange), config.visitor(), false);
    }

    private record Client(String key, int perMinute, boolean isProgram) {}
}
