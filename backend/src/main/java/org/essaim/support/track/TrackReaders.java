package org.essaim.support.track;

import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.Caller;
import org.essaim.support.request.Advisers;
import org.hibernate.Session;

/**
 * The one place that decides who reads a track: its advisers of today, as long as they hold that function, and those of the
 * collectivité who joined. Anybody else does not learn that it exists.
 */
@ApplicationScoped
public class TrackReaders {
    private final Networks networks;
    private final TrackRepository tracks;
    private final Advisers advisers;
    private final SignedIn signedIn;
    private final Caller caller;
    private final Session session;

    TrackReaders(
            Networks networks,
            TrackRepository tracks,
            Advisers advisers,
            SignedIn signedIn,
            Caller caller,
            Session session) {
        this.networks = networks;
        this.tracks = tracks;
        this.advisers = advisers;
        this.signedIn = signedIn;
        this.caller = caller;
        this.session = session;
    }

    /**
     * A track, and on which side of it somebody is.
     *
     * @param isAdviser one of its advisers, else of the collectivité
     */
    public record Access(SupportTrack track, UUID person, boolean isAdviser) {

        /** @throws ForbiddenException for those of the collectivité */
        public SupportTrack asAdviser() {
            if (!isAdviser) {
                throw new ForbiddenException();
            }
            return track;
        }
    }

    /** @throws Refusal {@code not-found} for whoever takes no part in it */
    public Access require(UUID track) {
        return find(track).orElseThrow(Refusal::notFound);
    }

    /**
     * The same, of a network that accompanies: the track of another one is not found there.
     *
     * @throws Refusal {@code not-found} also for a network that does not exist, {@code module-disabled} for one that does not accompany
     */
    public Access requireIn(String slug, UUID track) {
        var network = networks.get(slug).require(Module.SUPPORT).slug();
        return find(track)
                .filter(access -> access.track().network().equals(network))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The same for its advisers alone.
     *
     * @throws Refusal {@code not-found} for anybody else, those of the collectivité too: what advisers note for themselves is not known to exist
     */
    public SupportTrack requireAdviser(UUID track) {
        return find(track).filter(Access::isAdviser).map(Access::track).orElseThrow(Refusal::notFound);
    }

    /** The tracks in which somebody takes part, without those that they advised with a function they no longer hold. */
    public List<SupportTrack> listMine(UUID person) {
        var mine = listWhere(person, network -> caller.holdsAnyOf(Set.of(CONSEIL), network));
        var asMember = tracks.idsOf(person);
        mine.stream()
                .filter(track -> !asMember.contains(track.id()))
                .map(SupportTrack::network)
                .distinct()
                .forEach(network -> advisers.seen(network, person));
        return mine;
    }

    /** The same for their calendar, to which nobody signs in: who was seen lately with the function is taken to hold it. */
    public List<SupportTrack> listOf(UUID person) {
        return listWhere(person, advisers.networksOf(person)::contains);
    }

    private List<SupportTrack> listWhere(UUID person, Predicate<String> advises) {
        var asMember = tracks.idsOf(person);
        return tracks.listOf(person).stream()
                .filter(track -> asMember.contains(track.id()) || advises.test(track.network()))
                .toList();
    }

    private Optional<Access> find(UUID id) {
        var person = signedIn.known();
        var track = tracks.findByIdOptional(id);
        if (person.isEmpty() || track.isEmpty()) {
            return Optional.empty();
        }
        var who = person.get().id();
        if (caller.holdsAnyOf(Set.of(CONSEIL), track.get().network())
                && exists("TrackAdviser where until is null", id, who)) {
            advisers.seen(track.get().network(), who);
            return Optional.of(new Access(track.get(), who, true));
        }
        return exists("TrackMember where leftAt is null", id, who)
                ? Optional.of(new Access(track.get(), who, false))
                : Optional.empty();
    }

    private boolean exists(String part, UUID track, UUID person) {
        return session.createQuery(
                                "select count(*) from %s and track = :track and person = :person".formatted(part),
                                Long.class)
                        .setParameter("track", track)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
