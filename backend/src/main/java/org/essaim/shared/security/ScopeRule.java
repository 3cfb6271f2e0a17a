package org.essaim.shared.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Keeps the promise of {@link ScopeRequired}: nobody is 401, a person or a program without the scope is 403. */
@ScopeRequired
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ScopeRule {
    private final Caller caller;

    ScopeRule(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var scope = call.getMethod().getAnnotation(ScopeRequired.class).value();
        if (!caller.isClient() || !caller.hasScope(scope)) {
            throw new ForbiddenException();
        }
        return call.proceed();
    }
}
