package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.privacy.ErasurePreview.Going;
import org.essaim.privacy.Forgetting.Reason;
import org.essaim.shared.problem.Languages;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One's own erasure, in one's own hands. */
@Path("/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class MyErasureApi {
    private final SignedIn signedIn;
    private final PersonalTables tables;
    private final Forgetting forgetting;
    private final HttpHeaders headers;

    MyErasureApi(SignedIn signedIn, PersonalTables tables, Forgetting forgetting, HttpHeaders headers) {
        this.signedIn = signedIn;
        this.tables = tables;
        this.forgetting = forgetting;
        this.headers = headers;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "See what my erasure would remove, and what it would leave")
    public ErasurePreview previewErasure() {
        return preview(signedIn.person().id());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Erased")
    @ResponseStatus(204)
    @Operation(
            summary = "Erase me, for good",
            description =
                    "Withdraws all my consents, removes what is about me, and tells my address one last time. The account in Keycloak is deleted by the network; "
                            + "tokens of before are refused from now on, and to sign in again begins anew, empty.")
    public void eraseMe(@NotNull @Valid ErasureInput confirmed) {
        var person = signedIn.writer();
        forgetting.forget(person, Reason.SELF, Actor.person(person.id()));
    }

    private ErasurePreview preview(UUID person) {
        var locale = Languages.preferred(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var all = tables.list();
        return new ErasurePreview(
                locale.equals(Locale.ENGLISH) ? "ERASE" : "EFFACER",
                all.stream()
                        .filter(PersonalTable::goes)
                        .map(table -> new Going(table.title().in(locale), tables.count(table, person)))
                        .filter(section -> section.count() > 0)
                        .toList(),
                all.stream()
                        .map(PersonalTable::kept)
                        .filter(Objects::nonNull)
                        .map(kept -> kept.in(locale))
                        .toList());
    }
}
