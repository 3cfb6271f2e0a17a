package org.essaim.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.duty.EventFile;
import org.essaim.duty.MyMeetings;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.essaim.support.session.MySessions;
import org.essaim.workshop.MyWorkshops;
import org.hibernate.Session;

/** Makes, replaces and withdraws the secret addresses of calendars, and writes what they hold. */
@ApplicationScoped
class CalendarFeeds {
    private static final Duration BEFORE = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Session session;
    private final PersonRepository persons;
    private final MyMeetings meetings;
    private final MySessions sessions;
    private final MyWorkshops workshops;
    private final AuditLog audit;
    private final Clock clock;

    CalendarFeeds(
            Session session,
            PersonRepository persons,
            MyMeetings meetings,
            MySessions sessions,
            MyWorkshops workshops,
            AuditLog audit,
            Clock clock) {
        this.session = session;
        this.persons = persons;
        this.meetings = meetings;
        this.sessions = sessions;
        this.workshops = workshops;
        this.audit = audit;
        this.clock = clock;
    }

    /** When the address of somebody was made, if they have one. */
    Optional<Instant> madeAt(UUID person) {
        return session.createNativeQuery("select made_at from calendar_feed where person = :person", Instant.class)
                .setParameter("person", person)
                .uniqueResultOptional();
    }

    /** A new secret; the address of before is good no more. */
    LinkToken renew(UUID person) {
        var secret = LinkToken.fresh();
        session.createNativeMutationQuery("""
                        insert into calendar_feed (person, sha256, made_at) values (:person, :sha256, :now)
                        on conflict (person) do update set sha256 = excluded.sha256, made_at = excluded.made_at
                        """)
                .setParameter("person", person)
                .setParameter("sha256", secret.sha256())
                .setParameter("now", clock.instant())
                .executeUpdate();
        written(person, "make");
        return secret;
    }

    void withdraw(UUID person) {
        session.createNativeMutationQuery("delete from calendar_feed where person = :person")
                .setParameter("person", person)
                .executeUpdate();
        written(person, "withdraw");
    }

    /** @throws Refusal {@code not-found} for a secret that leads nowhere, or no longer */
    String read(String secret) {
        var owner = session.createNativeQuery("select person from calendar_feed where sha256 = :sha256", UUID.class)
                .setParameter("sha256", LinkToken.sha256(secret))
                .uniqueResultOptional()
                .flatMap(persons::findByIdOptional)
                .filter(person -> !person.isErased())
                .orElseThrow(Refusal::notFound);
        return EventFile.calendar(events(owner).toList());
    }

    private Stream<EventFile> events(Person person) {
        var now = clock.instant();
        return Stream.of(
                        meetings.events(person, now.minus(BEFORE), now.plus(AHEAD)),
                        sessions.events(person, now.minus(BEFORE)),
                        workshops.events(person, now.minus(BEFORE)))
                .flatMap(List::stream);
    }

    private void written(UUID person, String what) {
        audit.done(Actor.person(person), "calendar." + what, null, person.toString(), Map.of());
    }
}
