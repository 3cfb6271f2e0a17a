package org.essaim.network;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.shared.http.CachedAnswer;
import org.essaim.shared.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The practices that a directory entry may name, for everyone. */
@Path("/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks")
public class PracticesApi {
    private static final int AN_HOUR = 3600;

    private final Practices practices;

    PracticesApi(Practices practices) {
        this.practices = practices;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the practices", description = "A closed list, the same for all networks.")
    public RestResponse<PracticeList> listPractices(
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 200) @Nullable String ifNoneMatch) {
        var list = PracticeList.of(practices.listInOrder());
        return CachedAnswer.of(ifNoneMatch, EntityTags.ofContent(list.toString()), AN_HOUR, () -> list);
    }
}
