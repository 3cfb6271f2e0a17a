package org.essaim.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.essaim.shared.security.Caller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Notes what somebody known tried to change and was refused, so that a series of attempts can be seen. */
class RefusedWrites {
    private static final Logger LOG = Logger.getLogger(RefusedWrites.class);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int LONGEST_TARGET = 200;
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
        try {
            accounts.actor(caller.subject())
                    .ifPresent(actor -> audit.refused(
                            actor,
                            operation.getResourceMethod().getName(),
                            network(request.getUriInfo().getPathParameters().getFirst("slug")),
                            target(request.getUriInfo().getPath()),
                            Map.of("status", response.getStatus())));
        } catch (RuntimeException failed) {
            LOG.warn("A refused write is not on the trail", failed); // the refusal itself is still the answer
        }
    }

    private static @Nullable String network(@Nullable String slug) {
        return slug != null && SLUG.matcher(slug).matches() ? slug : null;
    }

    /** As much of the address as the trail holds; a character that cannot be stored is one that names nothing here. */
    private static String target(String path) {
        var storable = path.replaceAll("[^ -~]", "?");
        return storable.substring(0, Math.min(storable.length(), LONGEST_TARGET));
    }
}
