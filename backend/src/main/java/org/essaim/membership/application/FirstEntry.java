package org.essaim.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.essaim.directory.ActorKind;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What an application already says of somebody's entry in the directory: as whom, and where they act. Both stay private. */
@ApplicationScoped
class FirstEntry {
    private final Session session;
    private final Gazetteer gazetteer;

    FirstEntry(Session session, Gazetteer gazetteer) {
        this.session = session;
        this.gazetteer = gazetteer;
    }

    /** Fills in what the person has not said otherwise. */
    void begin(UUID person, String network, ApplicationForm form) {
        var places = form.places().stream()
                .flatMap(key -> gazetteer.find(key).stream())
                .map(Place::key)
                .distinct()
                .toArray(String[]::new);
        session.createNativeMutationQuery("""
                update directory_entry
                set actor_kind = coalesce(actor_kind, :kind),
                    acts_in = case when acts_in = '{}' then cast(:places as text[]) else acts_in end
                where person = :person and network = :network
                """)
                .setParameter("kind", kindOf(form.profile()), String.class)
                .setParameter("places", places)
                .setParameter("person", person)
                .setParameter("network", network)
                .executeUpdate();
    }

    /** Who was elected, or stands for election, is no élu·e: they say themself what they are. */
    private static @Nullable String kindOf(Profile profile) {
        return switch (profile) {
            case ANCIEN_ELU, CANDIDAT -> null;
            default -> ActorKind.valueOf(profile.name()).name();
        };
    }
}
