package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.mail.Recipient;
import org.essaim.member.PersonRepository;

/** Who is written to about a track. */
@ApplicationScoped
public class TrackRecipients {
    private final TrackRepository tracks;
    private final PersonRepository persons;

    TrackRecipients(TrackRepository tracks, PersonRepository persons) {
        this.tracks = tracks;
        this.persons = persons;
    }

    /** Both sides: those of the collectivité who joined, and the advisers of today. */
    public List<Recipient> everybody(UUID track) {
        return Stream.concat(
                        joined(track).stream(),
                        tracks.present(track).stream()
                                .map(TrackAdviser::person)
                                .filter(Objects::nonNull)
                                .flatMap(this::person))
                .toList();
    }

    /** Those of the collectivité who joined. */
    public List<Recipient> joined(UUID track) {
        return invited(track).stream()
                .filter(recipient -> recipient.person() != null)
                .toList();
    }

    /** Those of the collectivité, who have yet to join too. */
    public List<Recipient> invited(UUID track) {
        return tracks.members(track).stream()
                .flatMap(member -> member.email() == null
                        ? Stream.of()
                        : Stream.of(new Recipient(member.person(), member.email(), Locale.of(member.locale()))))
                .toList();
    }

    /** Somebody, unless they were erased. */
    public Stream<Recipient> person(UUID id) {
        return persons
                .findByIdOptional(id)
                .filter(person -> !person.isErased())
                .map(person -> new Recipient(person.id(), person.email(), person.locale()))
                .stream();
    }
}
