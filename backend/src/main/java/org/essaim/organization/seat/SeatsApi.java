package org.essaim.organization.seat;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.directory.Readers;
import org.essaim.member.SignedIn;
import org.essaim.organization.OrganizationReaders;
import org.essaim.organization.OrganizationRepository;
import org.essaim.organization.Organizations;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part in a member organisation. */
@Path("/networks/{slug}/organizations/{id}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class SeatsApi {
    private final OrganizationReaders organizationReaders;
    private final Organizations organizations;
    private final OrganizationRepository locks;
    private final SeatRepository repository;
    private final InvitationRepository invitations;
    private final Seats seats;
    private final Readers readers;
    private final SignedIn signedIn;
    private final SeatMails mails;
    private final AuditLog audit;
    private final Clock clock;

    SeatsApi(
            OrganizationReaders organizationReaders,
            Organizations organizations,
            OrganizationRepository locks,
            SeatRepository repository,
            InvitationRepository invitations,
            Seats seats,
            Readers readers,
            SignedIn signedIn,
            SeatMails mails,
            AuditLog audit,
            Clock clock) {
        this.organizationReaders = organizationReaders;
        this.organizations = organizations;
        this.locks = locks;
        this.repository = repository;
        this.invitations = invitations;
        this.seats = seats;
        this.readers = readers;
        this.signedIn = signedIn;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @AnyReader
    @Transactional
    @Operation(
            summary = "List who takes part in an organisation",
            description =
                    "Its managers and those who run the network see everyone, with dates, and those who left in the "
                            + "last two years; others see the people whom they find in the directory, if they opened their positions.")
    public SeatList listSeats(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        var caller = organizationReaders.in(slug);
        organizations.get(caller, id);
        var reader = readers.of(slug);
        boolean all = caller.entrusted() || organizations.isManagedBy(slug, id, caller.person());
        return new SeatList(all ? seats.all(id, reader, caller.person()) : seats.found(id, reader, caller.person()));
    }

    @PUT
    @Path("/{seat}/end")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "End a seat, one’s own or that of another",
            description =
                    "It gives access to nothing from that instant on. For the person, the managers and those who run "
                            + "the network. The last manager needs a successor first. What a manager offered and nobody took "
                            + "is revoked with their seat.")
    public void endSeat(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @RestPath UUID seat) {
        var author = signedIn.person();
        var caller = organizationReaders.in(slug);
        locks.lock(organizations.get(caller, id).organization().id());
        var ending = repository.getOf(slug, id, seat);
        boolean own = ending.person().equals(author.id());
        if (!own && !caller.steward() && !organizations.isManagedBy(slug, id, author.id())) {
            throw Refusal.notFound();
        }
        requireSuccessor(ending);
        ending.end(clock);
        repository.flush();
        int revoked = isManager(ending) ? 0 : invitations.revokeOf(id, slug, ending.person());
        if (!own) {
            mails.tellPerson(slug, ending);
        }
        mails.tellManagers(slug, ending, "seat-left", author.id());
        audit.done(
                Actor.person(author.id()),
                "seat.end",
                slug,
                seat.toString(),
                Map.of("organization", id, "own", own, "invitationsRevoked", revoked));
    }

    /** Whether whoever had this seat looks after the organisation, by it or by another. */
    private boolean isManager(Seat seat) {
        return organizations.isManagedBy(seat.network(), seat.organization(), seat.person());
    }

    private void requireSuccessor(Seat ending) {
        var today = LocalDate.now(clock);
        if (ending.isManager()
                && ending.stateOn(today) == SeatState.CURRENT
                && repository.managersOf(ending.network(), ending.organization(), today).stream()
                        .allMatch(manager -> manager.id().equals(ending.person()))) {
            throw new Refusal(ProblemType.LAST_MANAGER, null);
        }
    }
}
