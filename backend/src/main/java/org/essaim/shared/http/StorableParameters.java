package org.essaim.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing comes in by an address that the database cannot hold, as {@link Text#isEncodable} says. */
public class StorableParameters {

    /** @throws Refusal {@code invalid-parameter} that names the first one, {@code not-found} for a part of the path */
    @ServerRequestFilter
    public void requireStorable(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (areUnstorable(values)) {
                throw Refusal.invalidParameter(name, "no text");
            }
        });
        if (request.getUriInfo().getPathParameters().values().stream().anyMatch(StorableParameters::areUnstorable)) {
            throw Refusal.notFound();
        }
    }

    private static boolean areUnstorable(List<String> values) {
        return !values.stream().allMatch(Text::isEncodable);
    }
}
