package org.essaim.campaign;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.campaign.MyRenewals.MyRenewal;
import org.essaim.member.MandateKind;
import org.essaim.member.SignedIn;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What renewals ask of oneself: the new mandate, declared among one's mandates, or that there is none. */
@Path("/me/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "renewals")
public class MyRenewalsApi {
    private final SignedIn signedIn;
    private final Session session;
    private final AuditLog audit;
    private final Clock clock;

    MyRenewalsApi(SignedIn signedIn, Session session, AuditLog audit, Clock clock) {
        this.signedIn = signedIn;
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the renewals that wait for me",
            description = "To declare a mandate of that kind that begins later is an answer.")
    public MyRenewals listMyRenewals() {
        return new MyRenewals(session.createNativeQuery("""
                select renewal.id, renewal.network, renewal.kind, renewal.ends_on
                from answered_renewal join renewal on renewal.id = answered_renewal.renewal
                where answered_renewal.person = :person and not answered and renewal.undone_at is null
                order by renewal.id desc limit 50
                """, Object[].class)
                .setParameter("person", signedIn.person().id())
                .setTupleTransformer((row, names) -> new MyRenewal(
                        (UUID) row[0], (String) row[1], MandateKind.valueOf((String) row[2]), (LocalDate) row[3]))
                .list());
    }

    @PUT
    @Path("/{id}/no-more")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Say that I hold no such mandate any more",
            description = "Saying it twice changes nothing; a new mandate can still be declared.")
    public void answerNoMoreMandate(@RestPath UUID id) {
        var me = signedIn.person();
        int changed = session.createNativeMutationQuery("""
                update renewal_request set no_more_at = coalesce(no_more_at, :now)
                where renewal = :renewal and person = :person
                    and exists (select from renewal where renewal.id = :renewal and undone_at is null)
                """)
                .setParameter("now", clock.instant())
                .setParameter("renewal", id)
                .setParameter("person", me.id())
                .executeUpdate();
        if (changed == 0) {
            throw Refusal.notFound();
        }
        audit.done(Actor.person(me.id()), "renewal.answer", null, id.toString(), Map.of("answer", "NO_MORE"));
    }
}
