package org.essaim.membership;

import static org.essaim.membership.MembershipMails.Told.CONTACT;
import static org.essaim.membership.MembershipMails.Told.LINK;
import static org.essaim.membership.MembershipMails.Told.REASON;
import static org.essaim.membership.MembershipMails.Told.UNTIL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What happens to a membership once it is there; each step is told to the member, and written down. */
@ApplicationScoped
public class MembershipLife {
    private final MembershipRepository memberships;
    private final MembershipMails mails;
    private final Networks networks;
    private final AuditLog audit;
    private final Clock clock;

    MembershipLife(
            MembershipRepository memberships, MembershipMails mails, Networks networks, AuditLog audit, Clock clock) {
        this.memberships = memberships;
        this.mails = mails;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One more term, by a decision of those who run the network.
     *
     * @throws Refusal when the membership changed since they read it
     */
    void renew(Network network, UUID id, @Nullable String ifMatch, Actor actor) {
        var membership = memberships.lock(network.slug(), id);
        EntityTags.requireMatch(ifMatch, membership.version());
        membership.renew(network.membership().term(), today());
        renewed(membership, network, actor);
    }

    /**
     * The dues of a year are paid or waived: a membership whose next term begins in that year runs to the end of it. Once,
     * since then its next term begins later; what was undone and paid again renews nothing more.
     */
    public void renewByDues(
            Network network, @Nullable UUID person, @Nullable UUID organization, int year, Actor actor) {
        memberships
                .lockOf(network.slug(), person, organization)
                .filter(membership ->
                        membership.renewByDues(network.membership().term(), year, today()))
                .ifPresent(membership -> renewed(membership, network, actor));
    }

    private void renewed(Membership membership, Network network, Actor actor) {
        note(membership, actor, "membership.renew");
        mails.send(membership, network, "membership-renewed", UNTIL, LINK);
    }

    void suspend(Network network, UUID id, String reason, Actor actor) {
        var membership = memberships.lock(network.slug(), id);
        membership.suspend(reason.strip(), today());
        note(membership, actor, "membership.suspend");
        mails.send(membership, network, "membership-suspended", REASON, CONTACT);
    }

    void reinstate(Network network, UUID id, Actor actor) {
        var membership = memberships.lock(network.slug(), id);
        membership.reinstate(today());
        note(membership, actor, "membership.reinstate");
        mails.send(membership, network, "membership-reinstated", LINK);
    }

    void exclude(Network network, UUID id, String reason, Actor actor) {
        var membership = memberships.lock(network.slug(), id);
        membership.exclude(reason.strip(), today());
        note(membership, actor, "membership.exclude");
        mails.send(membership, network, "membership-excluded", REASON, CONTACT);
    }

    /** The member leaves; from the next request on nothing of them is listed. */
    public void resign(Network network, UUID id, @Nullable String reason, Actor actor) {
        mails.send(leave(network, id, reason, actor, "membership.resign"), network, "membership-resigned");
    }

    /** An organisation leaves, by the word of one who manages its membership; its seats give nothing from then on. */
    public void resignOrganization(Network network, UUID id, @Nullable String reason, Actor actor) {
        var left = leave(network, id, reason, actor, "organization.resign");
        mails.send(left, network, "organization-resigned", CONTACT, LINK);
    }

    private Membership leave(Network network, UUID id, @Nullable String reason, Actor actor, String action) {
        var membership = memberships.lock(network.slug(), id);
        membership.resign(reason == null || reason.isBlank() ? null : reason.strip(), today());
        note(membership, actor, action);
        return membership;
    }

    /** Says of some memberships that they end soon; tells how many. */
    int announceSome() {
        var due = memberships.takeComingDue(today());
        due.forEach(membership -> {
            membership.comeDue(today());
            note(membership, Actor.SYSTEM, "membership.due");
            mails.send(membership, networks.get(membership.network()), "membership-renewal-due", UNTIL, CONTACT, LINK);
        });
        return due.size();
    }

    /** Ends some memberships whose last day is over; tells how many. */
    int endSome() {
        var over = memberships.takeOver(today());
        over.forEach(membership -> {
            membership.expire(today());
            note(membership, Actor.SYSTEM, "membership.expire");
            mails.send(membership, networks.get(membership.network()), "membership-expired", CONTACT, LINK);
        });
        return over.size();
    }

    private void note(Membership membership, Actor actor, String action) {
        memberships.flush();
        audit.done(
                actor, action, membership.network(), membership.id().toString(), Map.of("state", membership.state()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
