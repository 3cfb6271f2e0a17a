package org.essaim.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a directory search, page by page. */
public class DirectorySearch extends DirectoryConditions {
    @RestQuery
    @Size(max = 400)
    @Parameter(description = "The cursor `next` of the page before")
    @Nullable
    String after;

    @RestQuery
    @Min(1)
    @Max(100)
    @DefaultValue("25")
    int limit;

    @RestQuery
    @Parameter(description = "Whether to count all that are found")
    @DefaultValue("false")
    boolean total;

    @RestQuery
    @Parameter(description = "Whether to count those found by kind of actor and by practice")
    @DefaultValue("false")
    boolean facets;
}
