package org.essaim.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.privacy.Forgetting.Reason;
import org.essaim.shared.rule.Applies;
import org.essaim.shared.time.SpokenDate;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * People who have not signed in for long: warned, reminded, then erased. To sign in forgets both warnings. Each person
 * is taken by one node, in a transaction of their own, and a step that was taken is not taken again. Who never signed in has nothing to be silent about: they go
 * once nothing ties them to a network any more, and nothing of theirs waits for an answer.
 */
@ApplicationScoped
class Inactivity {
    private static final Logger LOG = Logger.getLogger(Inactivity.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String ENDS = """
            greatest(coalesce(last_seen_at, created_at) + cast(:erasure as interval),
                coalesce(warned_at, cast(:now as timestamptz)) + (cast(:erasure as interval) - cast(:warning as interval)))
            """;
    private static final String TAKE = "select id, cast(" + ENDS + " at time zone 'Europe/Paris' as date) from person"
            + " where erased_at is null and subject is not null and id > :after and %s order by id limit 1 for update skip locked";
    private static final String TO_WARN =
            "warned_at is null and coalesce(last_seen_at, created_at) <= cast(:now as timestamptz) - cast(:warning as interval)";
    private static final String TO_REMIND = "warned_at is not null and reminded_at is null and " + ENDS
            + " <= cast(:now as timestamptz) + cast(:reminder as interval)";
    private static final String TO_ERASE = "reminded_at <= cast(:now as timestamptz) - cast(:reminder as interval) and "
            + ENDS + " <= cast(:now as timestamptz)";
    private static final String NEVER_CAME = """
            select id from person
            where erased_at is null and subject is null and id > :after
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

    /** Somebody, and the day on which they are erased unless they come back. */
    private record Silent(Person person, LocalDate erasedOn) {}

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies({"inactivity", "never-signed-in"})
    void look() {
        each(after -> silent(TO_ERASE, after), this::forget);
        each(after -> silent(TO_REMIND, after), silent -> tell(silent, "reminded_at", "inactivity-reminder"));
        each(after -> silent(TO_WARN, after), silent -> tell(silent, "warned_at", "inactivity-warning"));
        each(this::neverCame, this::forget);
    }

    /** One after the other, by id; whoever a step fails for is left for the next night, and holds up nobody. */
    private void each(Function<UUID, Optional<Silent>> next, Consumer<Silent> step) {
        var last = one(BEFORE_ALL, next, step);
        while (last != null) {
            last = one(last, next, step);
        }
    }

    /** Tells who it was; none when nobody is left that no other node has taken. */
    private @Nullable UUID one(UUID last, Function<UUID, Optional<Silent>> next, Consumer<Silent> step) {
        var taken = new AtomicReference<@Nullable UUID>();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> next.apply(last).ifPresent(silent -> {
                        taken.set(silent.person().id());
                        step.accept(silent);
                    }));
        } catch (RuntimeException failed) {
            if (taken.get() == null) {
                throw failed;
            }
            LOG.errorf(
                    "Person %s: a step of inactivity failed (%s); next night again",
                    taken.get(), failed.getClass().getSimpleName());
        }
        return taken.get();
    }

    private void forget(Silent silent) {
        forgetting.forget(silent.person(), Reason.INACTIVITY, Actor.SYSTEM);
    }

    private Optional<Silent> neverCame(UUID after) {
        return session.createNativeQuery(NEVER_CAME, UUID.class)
                .setParameter("after", after)
                .setParameter("now", clock.instant())
                .setParameter("kept", config.formerMembers().toString())
                .uniqueResultOptional()
                .map(id -> new Silent(persons.findById(id), LocalDate.now(clock)));
    }

    private Optional<Silent> silent(String condition, UUID after) {
        var query = session.createNativeQuery(TAKE.formatted(condition), Object[].class)
                .setParameter("after", after)
                .setParameter("now", clock.instant())
                .setParameter("erasure", config.inactivityErasure().toString())
                .setParameter("warning", config.inactivityWarning().toString());
        if (condition.contains(":reminder")) {
            query.setParameter("reminder", config.inactivityReminder().toString());
        }
        return query.uniqueResultOptional().map(row -> new Silent(persons.findById((UUID) row[0]), day(row[1])));
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
                Map.of("day", SpokenDate.of(silent.erasedOn(), Letters.language(person)), "link", letters.link()));
        audit.done(Actor.SYSTEM, "person." + template, null, person.id().toString(), Map.of());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
