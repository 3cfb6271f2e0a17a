package org.essaim.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essaim.mail.Recipient;
import org.essaim.member.PersonRepository;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackRepository;

/** Who is written to about a track: those of the collectivité who joined, and its advisers of today. */
@ApplicationScoped
class TrackPeople {
    private final TrackRepository tracks;
    private final PersonRepository persons;

    TrackPeople(TrackRepository tracks, PersonRepository persons) {
        this.tracks = tracks;
        this.persons = persons;
    }

    List<Recipient> of(SupportTrack track) {
        var people = new ArrayList<Recipient>();
        for (var member : tracks.members(track.id())) {
            if (member.email() != null && member.person() != null) {
                people.add(new Recipient(member.person(), member.email(), Locale.of(member.locale())));
            }
        }
        for (var present : tracks.present(track.id())) {
            if (present.person() != null) {
                persons.findByIdOptional(present.person())
                        .filter(adviser -> !adviser.isErased())
                        .ifPresent(
                                adviser -> people.add(new Recipient(adviser.id(), adviser.email(), adviser.locale())));
            }
        }
        return people;
    }
}
