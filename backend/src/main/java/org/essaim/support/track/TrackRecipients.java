package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.mail.Recipient;
import org.essaim.member.PersonRepository;
import org.essaim.support.request.Advisers;

/** Who is written to about a track. */
@ApplicationScoped
public class TrackRecipients {
    private final TrackRepository tracks;
    private final Advisers advisers;
    private final PersonRepository persons;

    TrackRecipients(TrackRepository tracks, Advisers advisers, PersonRepository persons) {
        this.tracks = tracks;
        this.advisers = advisers;
        this.persons = persons;
    }

    /** Both sides: those of the collectivité who joined, and the advisers of today. */
    public List<Recipient> everybody(UUID id) {
        var track = tracks.findById(id);
        return Stream.concat(
                        joined(id).stream(),
                        tracks.present(id).stream()
                                .map(TrackAdviser::person)
                                .filter(Objects::nonNull)
                                .flatMap(adviser -> adviser(track, adviser)))
                .toList();
    }

    /** Those of the collectivité who joined. */
    public List<Recipient> joined(UUID track) {
        return tracks.members(track).stream()
                .filter(member -> member.person() != null)
                .flatMap(member -> member.email() == null
                        ? Stream.of()
                        : Stream.of(new Recipient(member.person(), member.email(), Locale.of(member.locale()))))
                .toList();
    }

    /** An adviser, unless they were erased, or not seen with that function lately. */
    public Stream<Recipient> adviser(SupportTrack track, UUID person) {
        return advisers.isAtWork(track.network(), person) ? person(person) : Stream.of();
    }

    /** Somebody, unless they were erased. */
    Stream<Recipient> person(UUID id) {
        return persons
                .findByIdOptional(id)
                .filter(person -> !person.isErased())
                .map(person -> new Recipient(person.id(), person.email(), person.locale()))
                .stream();
    }
}
