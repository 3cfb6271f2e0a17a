package org.essaim.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Map;
import java.util.Set;
import org.essaim.shared.security.Caller;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes what somebody known tried to change and was refused, so that a series of attempts can be seen. */
class RefusedWrites {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Caller caller;
    private final Accounts accounts;
    private final AuditLog audit;

    RefusedWrites(Caller caller, Accounts accounts, AuditLog audit) {
        this.caller = caller;
        this.accounts = accounts;
        this.audit = audit;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) {
        if (READING.contains(request.getMethod())
                || response.getStatus() / 100 != 4
                || operation.getResourceMethod() == null
                || response.getStatus() == 401
                || !BlockingOperationControl.isBlockingAllowed()
                || caller.isAnonymous()) {
            return;
        }
        accounts.actor(caller.subject())
                .ifPresent(actor -> audit.refused(
                        actor,
                        operation.getResourceMethod().getName(),
                        request.getUriInfo().getPathParameters().getFirst("slug"),
                        request.getUriInfo().getPath(),
                        Map.of("status", response.getStatus())));
    }
}
