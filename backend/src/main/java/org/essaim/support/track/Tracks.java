package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.network.Networks;
import org.essaim.network.Practices;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.Advisers;
import org.essaim.support.request.SupportRequestRepository;
import org.jspecify.annotations.Nullable;

/** Hands tracks over, pauses and closes them, invites to them: the one place through which each of these goes. */
@ApplicationScoped
class Tracks {
    /** More people of a collectivité than ever sit at a table; each of them may invite others. */
    private static final int MOST_MEMBERS = 50;

    private final TrackRepository tracks;
    private final SupportRequestRepository requests;
    private final Advisers advisers;
    private final Networks networks;
    private final Practices practices;
    private final TrackMails mails;
    private final Event<TrackHandedOver> handedOver;
    private final Event<TrackClosed> closed;
    private final Event<TrackPlanned> planned;
    private final AuditLog audit;
    private final Clock clock;

    Tracks(
            TrackRepository tracks,
            SupportRequestRepository requests,
            Advisers advisers,
            Networks networks,
            Practices practices,
            TrackMails mails,
            Event<TrackHandedOver> handedOver,
            Event<TrackClosed> closed,
            Event<TrackPlanned> planned,
            AuditLog audit,
            Clock clock) {
        this.tracks = tracks;
        this.requests = requests;
        this.advisers = advisers;
        this.networks = networks;
        this.practices = practices;
        this.mails = mails;
        this.handedOver = handedOver;
        this.closed = closed;
        this.planned = planned;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code unprocessable} for a rhythm that the network does not have, or themes that are no practices */
    void plan(SupportTrack track, TrackPlan said, UUID by) {
        if (said.cadenceWeeks() != null) {
            networks.cadence(track.network()).require(said.cadenceWeeks());
        }
        if (!practices.areKnown(said.themes())) {
            throw Refusal.unprocessable("themes", "slugs of practices");
        }
        track.plan(said.objectives(), said.themes(), said.cadenceWeeks());
        changed(track, "plan", by);
        planned.fire(new TrackPlanned(track));
    }

    void pause(SupportTrack track, String reason, UUID by) {
        track.pause(reason);
        changed(track, "pause", by);
    }

    void resume(SupportTrack track, UUID by) {
        track.resume(today());
        changed(track, "resume", by);
    }

    void close(SupportTrack track, Review review, UUID by) {
        track.close(review, today());
        if (track.request() != null) {
            requests.findById(track.request()).close(clock.instant());
        }
        changed(track, "close", by);
        closed.fire(new TrackClosed(track, by));
    }

    /**
     * Somebody else joins the advisers, or leads from now on.
     *
     * @param staysOn whether the one who led stays as an adviser
     */
    void handOver(SupportTrack track, UUID to, boolean leads, boolean staysOn, UUID by) {
        advisers.require(track.network(), to);
        var now = clock.instant();
        var present = tracks.present(track.id());
        boolean isFromWithin = present.stream().anyMatch(adviser -> by.equals(adviser.person()));
        UUID before = null;
        for (var adviser : present) {
            boolean isLead = leads && adviser.leads();
            before = isLead ? adviser.person() : before;
            if (to.equals(adviser.person()) || isLead) {
                adviser.leave(now);
                tracks.flush();
                if (isLead && staysOn && adviser.person() != null && !to.equals(adviser.person())) {
                    tracks.add(new TrackAdviser(track.id(), adviser.person(), false, now));
                }
            }
        }
        tracks.add(new TrackAdviser(track.id(), to, leads, now));
        changed(track, leads ? "hand-over" : "add-adviser", by);
        if (leads) {
            mails.handedOver(track, networks.get(track.network()), Stream.of(to).filter(who -> !who.equals(by)), true);
            mails.handedOver(
                    track,
                    networks.get(track.network()),
                    Stream.ofNullable(before).filter(who -> !who.equals(by) && !who.equals(to)),
                    false);
            handedOver.fire(new TrackHandedOver(track, before, to, isFromWithin));
        }
    }

    /**
     * An adviser of the network takes on a track that nobody accompanies any more.
     *
     * @throws Refusal {@code conflict} as long as somebody does, who was seen with that function lately
     */
    void takeOn(SupportTrack track, UUID adviser) {
        if (tracks.present(track.id()).stream()
                .map(TrackAdviser::person)
                .filter(Objects::nonNull)
                .anyMatch(person -> advisers.isAtWork(track.network(), person))) {
            throw new Refusal(ProblemType.CONFLICT, "It has advisers: they hand it over.");
        }
        handOver(track, adviser, true, false, adviser);
    }

    /**
     * Whoever runs the network says which adviser leads a track from now on; whoever led it leaves.
     *
     * @throws Refusal {@code not-found} for anybody else than an adviser of the network seen lately
     */
    void nameLead(SupportTrack track, UUID adviser, UUID by) {
        if (advisers.list(track.network()).stream()
                .noneMatch(known -> known.id().equals(adviser))) {
            throw Refusal.notFound();
        }
        if (tracks.present(track.id()).stream()
                .noneMatch(present -> present.leads() && adviser.equals(present.person()))) {
            handOver(track, adviser, true, false, by);
        }
    }

    /** @throws Refusal {@code conflict} for who leads: it is handed over first */
    void leave(SupportTrack track, UUID adviser, UUID by) {
        var leaving = tracks.present(track.id()).stream()
                .filter(present -> adviser.equals(present.person()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (leaving.leads()) {
            throw new Refusal(ProblemType.CONFLICT, "Hand the track over first.");
        }
        leaving.leave(clock.instant());
        changed(track, "leave-advisers", by);
    }

    /** Invites somebody of the collectivité to the space of the track. */
    TrackMember invite(SupportTrack track, NewTrackMember said, String locale, UUID by) {
        var email = said.address();
        var members = tracks.members(track.id());
        if (members.stream().anyMatch(known -> email.equals(known.email()))) {
            throw new Refusal(ProblemType.ALREADY_INVITED, null);
        }
        if (members.size() >= MOST_MEMBERS) {
            throw new Refusal(ProblemType.CONFLICT, "At most %d take part.".formatted(MOST_MEMBERS));
        }
        var member = new TrackMember(track.id(), said.name(), email, said.role(), locale);
        var link = member.invite(clock.instant());
        tracks.add(member);
        mails.invite(member, track, networks.get(track.network()), link);
        written(track, "invite", by);
        return member;
    }

    void inviteAgain(SupportTrack track, TrackMember member, UUID by) {
        if (member.hasJoined()) {
            throw new Refusal(ProblemType.ALREADY_INVITED, null);
        }
        mails.invite(member, track, networks.get(track.network()), member.invite(clock.instant()));
        written(track, "invite", by);
    }

    /** Whoever holds the link joins; a second account of the same person does not. */
    SupportTrack join(@Nullable String link, UUID person) {
        var member = tracks.byLink(link, clock.instant());
        if (tracks.members(member.track()).stream().anyMatch(other -> person.equals(other.person()))) {
            throw new Refusal(ProblemType.ALREADY_INVITED, null);
        }
        member.join(person, clock.instant());
        var track = tracks.findById(member.track());
        written(track, "join", person);
        return track;
    }

    void removeMember(SupportTrack track, TrackMember member, UUID by) {
        member.leave(clock.instant());
        changed(track, "remove-member", by);
    }

    private void changed(SupportTrack track, String what, UUID by) {
        tracks.flush();
        written(track, what, by);
    }

    void written(SupportTrack track, String what, UUID by) {
        audit.done(
                Actor.person(by), "track." + what, track.network(), track.id().toString(), Map.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
