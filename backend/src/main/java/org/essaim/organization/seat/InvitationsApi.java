package org.essaim.organization.seat;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.member.SignedIn;
import org.essaim.organization.OrganizationReaders;
import org.essaim.organization.OrganizationRepository;
import org.essaim.organization.Organizations;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The people whom an organisation invites to take part in it. */
@Path("/networks/{slug}/organizations/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class InvitationsApi {
    private static final int MOST_PENDING = 100;

    private final OrganizationReaders readers;
    private final Organizations organizations;
    private final OrganizationRepository locks;
    private final InvitationRepository invitations;
    private final SeatRepository seats;
    private final PersonRepository persons;
    private final SignedIn signedIn;
    private final SeatMails mails;
    private final AuditLog audit;
    private final Clock clock;

    InvitationsApi(
            OrganizationReaders readers,
            Organizations organizations,
            OrganizationRepository locks,
            InvitationRepository invitations,
            SeatRepository seats,
            PersonRepository persons,
            SignedIn signedIn,
            SeatMails mails,
            AuditLog audit,
            Clock clock) {
        this.readers = readers;
        this.organizations = organizations;
        this.locks = locks;
        this.invitations = invitations;
        this.seats = seats;
        this.persons = persons;
        this.signedIn = signedIn;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the invitations that wait for an answer",
            description = "For the managers of the organisation and those who run the network.")
    public InvitationList listInvitations(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug, @RestPath UUID id) {
        organizations.getToManage(readers.in(slug), id);
        var managers = seats.managerIds(slug, id, LocalDate.now(clock));
        return new InvitationList(invitations.listPending(id, slug).stream()
                .map(invitation -> InvitationView.of(invitation, clock.instant(), managers))
                .toList());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Invite someone to take part in an organisation",
            description = "They receive a mail with a link, good for fourteen days.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public InvitationView invite(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @NotNull @Valid NewInvitation offered) {
        var inviter = manager(slug, id);
        var today = LocalDate.now(clock);
        offered.requireFuture(today);
        requireRoom(id, slug, offered, today);
        var invitation = new Invitation(id, slug, offered, asInviter(slug, inviter), clock);
        var token = invitation.send(clock.instant());
        invitations.persistAndFlush(invitation);
        mails.invite(invitation, token, inviter);
        written(inviter, "invitation.send", invitation);
        return view(invitation);
    }

    @POST
    @Path("/{invitation}/reminder")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Send an invitation again",
            description = "With a new link; the one before is void. Whoever sends it answers for it from then on. Once "
                    + "a day.")
    public InvitationView remind(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @RestPath UUID invitation) {
        var inviter = manager(slug, id);
        var pending = invitations.getOf(id, slug, invitation);
        pending.answeredForBy(asInviter(slug, inviter));
        var token = pending.remind(clock.instant());
        invitations.flush();
        mails.invite(pending, token, inviter);
        written(inviter, "invitation.remind", pending);
        return view(pending);
    }

    @DELETE
    @Path("/{invitation}")
    @Authenticated
    @Transactional
    @Operation(summary = "Revoke an invitation", description = "Its link is void at once.")
    public void revokeInvitation(
            @RestPath @Size(max = 40) @Parameter(example = "collectivites-mayenne") String slug,
            @RestPath UUID id,
            @RestPath UUID invitation) {
        var manager = manager(slug, id);
        var pending = invitations.getOf(id, slug, invitation);
        pending.revoke(clock.instant());
        written(manager, "invitation.revoke", pending);
    }

    private Person manager(String slug, UUID id) {
        var person = signedIn.person();
        var reader = readers.in(slug);
        organizations.getToManage(reader, id);
        locks.lock(id);
        organizations.getToManage(reader, id);
        return person;
    }

    private Inviter asInviter(String slug, Person person) {
        return new Inviter(person.id(), readers.in(slug).steward());
    }

    private InvitationView view(Invitation invitation) {
        var managers = seats.managerIds(invitation.network(), invitation.organization(), LocalDate.now(clock));
        return InvitationView.of(invitation, clock.instant(), managers);
    }

    private void requireRoom(UUID id, String slug, NewInvitation offered, LocalDate today) {
        boolean seated = persons.findByEmail(offered.email())
                .filter(person -> seats.isTaken(slug, id, person.id(), offered.role(), today))
                .isPresent();
        if (seated || invitations.isPending(id, slug, Person.normalised(offered.email()), offered.role())) {
            throw new Refusal(ProblemType.ALREADY_INVITED, null);
        }
        if (invitations.listPending(id, slug).size() >= MOST_PENDING) {
            throw new Refusal(ProblemType.CONFLICT, "%d invitations are waiting already.".formatted(MOST_PENDING));
        }
    }

    private void written(Person author, String action, Invitation invitation) {
        audit.done(
                Actor.person(author.id()),
                action,
                invitation.network(),
                invitation.id().toString(),
                Map.of("organization", invitation.organization(), "role", invitation.role()));
    }
}
