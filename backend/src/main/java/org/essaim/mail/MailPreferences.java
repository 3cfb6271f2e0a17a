package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.hibernate.Session;

/** How often each person wants to be written to, topic by topic; and the addresses that asked not to be. */
@ApplicationScoped
public class MailPreferences {
    private final Session session;
    private final Clock clock;

    MailPreferences(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** For each topic that can be refused, as the person said; at once if they said nothing. */
    public Map<Topic, Frequency> of(UUID person) {
        var wanted = new EnumMap<Topic, Frequency>(Topic.class);
        for (var topic : Topic.values()) {
            if (!topic.isService()) {
                wanted.put(topic, Frequency.IMMEDIATE);
            }
        }
        session.createNativeQuery("select topic, frequency from mail_preference where person = :person", Object[].class)
                .setParameter("person", person)
                .list()
                .forEach(row -> wanted.put(Topic.valueOf((String) row[0]), Frequency.valueOf((String) row[1])));
        return wanted;
    }

    /**
     * Takes over a wish; mails that wait to be gathered follow it: they go, leave now, or wait for the next round.
     *
     * @throws Refusal {@code unprocessable} for a service topic
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(UUID person, Topic topic, Frequency frequency) {
        if (topic.isService()) {
            throw Refusal.unprocessable("topic", "cannot be refused");
        }
        session.createNativeMutationQuery("""
                insert into mail_preference (person, topic, frequency) values (:person, :topic, :frequency)
                on conflict (person, topic) do update set frequency = excluded.frequency
                """)
                .setParameter("person", person)
                .setParameter("topic", topic.name())
                .setParameter("frequency", frequency.name())
                .executeUpdate();
        if (frequency == Frequency.NONE) {
            session.createNativeMutationQuery(
                            "delete from mail where person = :person and topic = :topic and state in ('QUEUED', 'HELD')")
                    .setParameter("person", person)
                    .setParameter("topic", topic.name())
                    .executeUpdate();
        } else {
            session.createNativeMutationQuery("""
                    update mail set state = :state, next_attempt_at = :next
                    where person = :person and topic = :topic and state = 'HELD' and digest is null
                    """)
                    .setParameter("state", frequency.waiting().name())
                    .setParameter("next", Rounds.next(frequency, clock))
                    .setParameter("person", person)
                    .setParameter("topic", topic.name())
                    .executeUpdate();
        }
    }

    /** The topic that the link of a mail stops. */
    Optional<Topic> topicOf(String unsubscribe) {
        return session.createNativeQuery("select topic from mail where unsubscribe_sha256 = :sha256", String.class)
                .setParameter("sha256", LinkToken.sha256(unsubscribe))
                .uniqueResultOptional()
                .map(Topic::valueOf);
    }

    /**
     * Stops a topic for whoever received the mail that the link was in; doing it twice changes nothing.
     *
     * @throws Refusal {@code not-found} for a link that no mail had
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void stop(String unsubscribe) {
        var mail = session.createNativeQuery(
                        "select person, recipient_sha256, topic from mail where unsubscribe_sha256 = :sha256",
                        Object[].class)
                .setParameter("sha256", LinkToken.sha256(unsubscribe))
                .uniqueResultOptional()
                .orElseThrow(Refusal::notFound);
        if (mail[0] instanceof UUID person) {
            set(person, Topic.valueOf((String) mail[2]), Frequency.NONE);
            return;
        }
        session.createNativeMutationQuery(
                        "insert into mail_suppression (recipient_sha256, topic) values (:sha256, :topic) on conflict do nothing")
                .setParameter("sha256", mail[1])
                .setParameter("topic", mail[2])
                .executeUpdate();
    }

    Frequency of(Recipient recipient, Topic topic) {
        if (topic.isService()) {
            return Frequency.IMMEDIATE;
        }
        if (recipient.person() != null) {
            return of(recipient.person()).getOrDefault(topic, Frequency.IMMEDIATE);
        }
        boolean stopped = session.createNativeQuery(
                        "select 1 from mail_suppression where recipient_sha256 = :sha256 and topic = :topic",
                        Integer.class)
                .setParameter("sha256", LinkToken.sha256(recipient.email()))
                .setParameter("topic", topic.name())
                .uniqueResultOptional()
                .isPresent();
        return stopped ? Frequency.NONE : Frequency.IMMEDIATE;
    }
}
