package org.essaim.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essaim.shared.security.Caller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Notes what somebody known tried to change and was refused, so that a series of attempts can be seen. */
class RefusedWrites {
    private static final Logger LOG = Logger.getLogger(RefusedWrites.class);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");
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
                            target(operation, request.getUriInfo().getPathParameters()),
                            Map.of("status", response.getStatus())));
        } catch (RuntimeException failed) {
            LOG.warn("A refused write is not on the trail", failed); // the refusal itself is still the answer
        }
    }

    private static @Nullable String network(@Nullable String slug) {
        return slug != null && SLUG.matcher(slug).matches() ? slug : null;
    }

    /** The address as it is declared, with the ids in it: any other value may be the secret of a link. */
    private static String target(ResourceInfo operation, MultivaluedMap<String, String> values) {
        var declared = path(operation.getResourceClass()) + path(operation.getResourceMethod());
        return PARAMETER.matcher(declared).replaceAll(found -> {
            var name = found.group(1);
            var value = name.equals("slug") ? network(values.getFirst(name)) : id(values.getFirst(name));
            return Matcher.quoteReplacement(value == null ? "{" + name + "}" : value);
        });
    }

    private static @Nullable String id(@Nullable String value) {
        return value != null && ID.matcher(value).matches() ? value : null;
    }

    private static String path(AnnotatedElement declared) {
        var path = declared.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
