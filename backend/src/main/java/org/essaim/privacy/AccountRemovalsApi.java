package org.essaim.privacy;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.shared.security.NetworkFunction;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Accounts that an erasure leaves in Keycloak, where only an administrator can delete them. */
@Path("/networks/{slug}/account-removals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
public class AccountRemovalsApi {
    private static final String TO_DO = "done_at is null and (networks = '{}' or :network = any (networks))";

    private final Networks networks;
    private final Session session;
    private final SignedIn signedIn;
    private final AuditLog audit;

    AccountRemovalsApi(Networks networks, Session session, SignedIn signedIn, AuditLog audit) {
        this.networks = networks;
        this.session = session;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** The accounts to delete. */
    public record AccountRemovals(List<AccountRemoval> items) {}

    /** An account to delete in Keycloak. */
    public record AccountRemoval(
            UUID id,

            @Schema(description = "The id of the user in Keycloak")
            String subject,

            Instant erasedAt) {}

    @GET
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @Operation(summary = "List the accounts of erased people to delete in Keycloak, the oldest hundred first")
    public AccountRemovals listAccountRemovals(@RestPath @Size(max = 40) String slug) {
        return new AccountRemovals(session.createNativeQuery(
                        "select id, subject, erased_at from account_removal where " + TO_DO + " order by id limit 100",
                        Object[].class)
                .setParameter("network", networks.get(slug).slug())
                .setTupleTransformer(
                        (row, names) -> new AccountRemoval((UUID) row[0], (String) row[1], (Instant) row[2]))
                .list());
    }

    @PUT
    @Path("/{id}/completion")
    @Authenticated
    @FunctionRequired(NetworkFunction.DPO)
    @Transactional
    @APIResponse(responseCode = "204", description = "Noted")
    @ResponseStatus(204)
    @Operation(summary = "Say that an account was deleted in Keycloak; its id is forgotten here")
    public void completeAccountRemoval(@RestPath @Size(max = 40) String slug, @RestPath UUID id) {
        var by = signedIn.person();
        int done = session.createNativeMutationQuery(
                        "update account_removal set subject = null, done_at = now(), done_by = :by where id = :id and "
                                + TO_DO)
                .setParameter("by", by.id())
                .setParameter("id", id)
                .setParameter("network", networks.get(slug).slug())
                .executeUpdate();
        if (done == 0) {
            throw Refusal.notFound();
        }
        audit.done(Actor.person(by.id()), "account-removal.complete", slug, id.toString(), Map.of());
    }
}
