package org.essaim.organization.seat;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.PersonRepository;
import org.essaim.member.SignedIn;
import org.essaim.membership.Membership;
import org.essaim.membership.MembershipRepository;
import org.essaim.membership.MembershipState;
import org.essaim.network.Networks;
import org.essaim.organization.OrganizationRepository;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.AnyReader;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The link of an invitation, for whoever received it; its secret travels in a header. */
@Path("/invitation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class ReceivedInvitationsApi {
    private final InvitationRepository invitations;
    private final SeatRepository seats;
    private final OrganizationRepository organizations;
    private final MembershipRepository memberships;
    private final PersonRepository persons;
    private final Networks networks;
    private final Caller caller;
    private final SignedIn signedIn;
    private final SeatMails mails;
    private final AuditLog audit;
    private final Clock clock;

    ReceivedInvitationsApi(
            InvitationRepository invitations,
            SeatRepository seats,
            OrganizationRepository organizations,
            MembershipRepository memberships,
            PersonRepository persons,
            Networks networks,
            Caller caller,
            SignedIn signedIn,
            SeatMails mails,
            AuditLog audit,
            Clock clock) {
        this.invitations = invitations;
        this.seats = seats;
        this.organizations = organizations;
        this.memberships = memberships;
        this.persons = persons;
        this.networks = networks;
        this.caller = caller;
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
            summary = "Read an invitation by its link",
            description = "404 for a link that never was, or that was replaced by a newer one.")
    public ReceivedInvitation readInvitation(
            @HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        var invitation = invitations.findByLink(link).orElseThrow(Refusal::notFound);
        return new ReceivedInvitation(
                invitation.network(),
                networks.get(invitation.network()).name(),
                invitation.organization(),
                organizations.findById(invitation.organization()).name(),
                invitation.role(),
                invitation.startDate(),
                invitation.endDate(),
                inviter(invitation),
                invitation.email(),
                invitation.stateAt(clock.instant(), managers(invitation)),
                invitation.expiresAt(),
                isCallers(invitation));
    }

    @PUT
    @Path("/acceptance")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Accept an invitation",
            description =
                    "Signed in with the address to which it was sent, verified. The seat begins; once accepted, accepting "
                            + "again changes nothing. Void once whoever invited manages the organisation no more, unless they "
                            + "invited in the name of the network.")
    public void acceptInvitation(@HeaderParam(LinkToken.HEADER) @Size(max = LinkToken.LONGEST) @Nullable String link) {
        var invitation = invitations.findByLink(link).orElseThrow(Refusal::notFound);
        if (!isCallers(invitation)) {
            throw new Refusal(ProblemType.INVITATION_FOR_ANOTHER, null);
        }
        var person = signedIn.writer();
        hold(invitation);
        if (!invitation.isOpenedBy(link)) {
            throw Refusal.notFound();
        }
        if (invitation.isAcceptedBy(person.id())) {
            return;
        }
        var today = LocalDate.now(clock);
        var seat = invitation.accept(person.id(), clock.instant(), today, managers(invitation));
        requireMember(invitation);
        if (seats.isTaken(seat.network(), seat.organization(), person.id(), seat.role(), today)) {
            throw new Refusal(ProblemType.ALREADY_INVITED, null);
        }
        person.prove(clock.instant());
        seats.persistAndFlush(seat);
        mails.tellManagers(invitation.network(), seat, "seat-begun", person.id());
        audit.done(
                Actor.person(person.id()),
                "invitation.accept",
                invitation.network(),
                seat.id().toString(),
                Map.of("organization", invitation.organization(), "role", invitation.role()));
    }

    /** Until the end of the transaction, nobody ends the inviter's seat, erases them, or decides on the invitation. */
    private void hold(Invitation invitation) {
        var inviter = invitation.invitedBy();
        if (inviter != null) {
            persons.hold(inviter);
        }
        organizations.lock(invitation.organization());
        invitations.lock(invitation);
    }

    private Set<UUID> managers(Invitation invitation) {
        return seats.managerIds(invitation.network(), invitation.organization(), LocalDate.now(clock));
    }

    private void requireMember(Invitation invitation) {
        boolean isMember = memberships
                .findOfOrganization(invitation.network(), invitation.organization())
                .map(Membership::state)
                .filter(MembershipState::isLiving)
                .isPresent();
        if (!isMember) {
            throw new Refusal(ProblemType.CONFLICT, "The organisation is not a member of the network at present.");
        }
    }

    private boolean isCallers(Invitation invitation) {
        return !caller.isAnonymous() && caller.isEmailVerified() && invitation.isFor(caller.email());
    }

    private @Nullable String inviter(Invitation invitation) {
        var id = invitation.invitedBy();
        var inviter = id == null ? null : persons.findById(id);
        return inviter == null ? null : inviter.fullName();
    }
}
