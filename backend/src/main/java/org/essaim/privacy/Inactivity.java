package org.essaim.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.privacy.Forgetting.Reason;
import org.hibernate.Session;

/**
 * People who have not signed in for long: warned, reminded, then erased. To sign in forgets both warnings. Each person
 * is taken by one node, in a transaction of their own, and a step that was taken is not taken again. Who never signed in has nothing to be silent about: they go
 * once nothing ties them to a network any more, and nothing of theirs waits for an answer.
 */
@ApplicationScoped
class Inactivity {
    private static final String ENDS = """
            greatest(coalesce(last_seen_at, created_at) + cast(:erasure as interval),
                coalesce(warned_at, cast(:now as timestamptz)) + (cast(:erasure as interval) - cast(:warning as interval)))
            """;
    private static final String TAKE = "select id, cast(" + ENDS + " at time zone 'Europe/Paris' as date) from person"
            + " where erased_at is null and subject is not null and %s order by id limit 1 for update skip locked";
    private static final String TO_WARN =
            "warned_at is null and coalesce(last_seen_at, created_at) <= cast(:now as timestamptz) - cast(:warning as interval)";
    private static final String TO_REMIND = "warned_at is not null and reminded_at is null and " + ENDS
            + " <= cast(:now as timestamptz) + cast(:reminder as interval)";
    private static final String TO_ERASE = "reminded_at <= cast(:now as timestamptz) - cast(:reminder as interval) and "
            + ENDS + " <= cast(:now as timestamptz)";
    private static final String NEVER_CAME = """
            select id from person
            where erased_at is null and subject is null
                and created_at < cast(:now as timestamptz) - cast(:kept as interval)
                and not exists (select from membership where membership.person = person.id)
                and not exists (select from seat where seat.person = person.id)
                and not exists (select from membership_application application
                    where application.email = person.email and application.decided_at is null)
                and not exists (select from invitation
                    where invitation.email = person.email and invitation.state = 'PENDING')
                and not exists (select from data_request request
                    where request.person = person.id and request.closed_at is null)
            order by id limit 1 for update skip locked""";

    private final Session session;
    private final PersonRepository persons;
    private final Forgetting forgetting;
    private final PrivacyConfig config;
    private final Letters letters;
    private final AuditLog audit;
    private final Clock clock;

    Inactivity(
            Session session,
            PersonRepository persons,
            Forgetting forgetting,
            PrivacyConfig config,
            Letters letters,
            AuditLog audit,
            Clock clock) {
        this.session = session;
        this.persons = persons;
        this.forgetting = forgetting;
        this.config = config;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    private record Silent(Person person, LocalDate erasedOn) {}

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        each(() -> silent(TO_ERASE), silent -> forget(silent.person()));
        each(() -> silent(TO_REMIND), silent -> tell(silent, "reminded_at", "inactivity-reminder"));
        each(() -> silent(TO_WARN), silent -> tell(silent, "warned_at", "inactivity-warning"));
        each(this::neverCame, this::forget);
    }

    private <T> void each(Supplier<List<T>> take, Consumer<T> step) {
        while (QuarkusTransaction.requiringNew().call(() -> {
            var found = take.get();
            found.forEach(step);
            return !found.isEmpty();
        })) {
            // until nobody is left that no other node has taken
        }
    }

    private void forget(Person person) {
        forgetting.forget(person, Reason.INACTIVITY, Actor.SYSTEM);
    }

    private List<Person> neverCame() {
        return session
                .createNativeQuery(NEVER_CAME, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("kept", config.formerMembers().toString())
                .list()
                .stream()
                .map(persons::findById)
                .toList();
    }

    private List<Silent> silent(String condition) {
        var query = session.createNativeQuery(TAKE.formatted(condition), Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("erasure", config.inactivityErasure().toString())
                .setParameter("warning", config.inactivityWarning().toString());
        if (condition.contains(":reminder")) {
            query.setParameter("reminder", config.inactivityReminder().toString());
        }
        return query.list().stream()
                .map(row -> new Silent(persons.findById((UUID) row[0]), day(row[1])))
                .toList();
    }

    private void tell(Silent silent, String mark, String template) {
        var person = silent.person();
        session.createNativeMutationQuery("update person set " + mark + " = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", person.id())
                .executeUpdate();
        letters.send(
                person,
                null,
                template,
                Map.of("day", Letters.day(silent.erasedOn(), Letters.language(person)), "link", letters.link()));
        audit.done(Actor.SYSTEM, "person." + template, null, person.id().toString(), Map.of());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
