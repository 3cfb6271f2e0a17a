package org.essaim.shared.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the promise of {@link FunctionRequired}: nobody is 401, somebody without the function is 403. */
@FunctionRequired
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class FunctionRule {
    private final Caller caller;
    private final UriInfo uri;

    FunctionRule(Caller caller, UriInfo uri) {
        this.caller = caller;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var wanted =
                Set.of(call.getMethod().getAnnotation(FunctionRequired.class).value());
        var network = uri.getPathParameters().getFirst("slug");
        if (network == null || !caller.holdsAnyOf(wanted, network)) {
            throw new ForbiddenException();
        }
        return call.proceed();
    }
}
