package org.essaim.me;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.ProfileChange;
import org.essaim.member.SignedIn;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.http.MergePatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own profile. */
@Path("/me/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyProfileApi {
    private final SignedIn signedIn;
    private final PersonRepository persons;
    private final MergePatch patches;
    private final MyTrail trail;

    MyProfileApi(SignedIn signedIn, PersonRepository persons, MergePatch patches, MyTrail trail) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.patches = patches;
        this.trail = trail;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "Get my profile",
            description = "What I say about myself, in every network; the `ETag` is needed to change it.")
    public RestResponse<Profile> getMyProfile() {
        return answer(signedIn.person());
    }

    @PATCH
    @Authenticated
    @Transactional
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change my profile", description = MergePatch.RULE)
    public RestResponse<Profile> changeMyProfile(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProfilePatch.class)))
                    JsonNode patch)
            throws JsonProcessingException {
        var person = signedIn.writer();
        EntityTags.requireMatch(ifMatch, person.version());
        person.change(patches.apply(ProfileChange.of(person), patch, ProfileChange.class));
        persons.flush();
        trail.done(person, "profile.change", null, person.id(), patch);
        return answer(person);
    }

    private static RestResponse<Profile> answer(Person person) {
        return RestResponse.ResponseBuilder.ok(Profile.of(person))
                .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
                .build();
    }
}
