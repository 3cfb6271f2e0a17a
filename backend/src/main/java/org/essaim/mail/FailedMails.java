package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The mails of a network that were given up, and why; the address itself is not kept. */
@ApplicationScoped
public class FailedMails {
    private final Session session;

    FailedMails(Session session) {
        this.session = session;
    }

    /** The latest first. */
    Slice<FailedMail> list(String network, @Nullable String after, int limit) {
        var list = "mails/" + network;
        var key = Cursor.read(list, after, 1);
        var rows = session.createNativeQuery("""
                select mail.id, mail.template, mail.topic, mail.failure, mail.created_at, mail.ended_at,
                    person.given_name || ' ' || person.family_name
                from mail left join person on person.id = mail.person
                where mail.network = :network and mail.state = 'FAILED'
                    and (cast(:before as uuid) is null or mail.id < cast(:before as uuid))
                order by mail.id desc limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("before", key == null ? null : Cursor.uuid(key.getFirst()), UUID.class)
                .setParameter("limit", limit + 1)
                .setTupleTransformer((row, names) -> new FailedMail(
                        (UUID) row[0],
                        (String) row[1],
                        Topic.valueOf((String) row[2]),
                        (String) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        (String) row[6]))
                .list();
        return Slice.of(rows, limit, last -> Cursor.write(list, last.id()));
    }

    /**
     * A mail that did not leave.
     *
     * @param reason UNREACHABLE, REFUSED or SUSPENDED
     * @param person whom it was for, if they are known here
     */
    public record FailedMail(
            UUID id,
            String template,
            Topic topic,
            String reason,
            Instant queuedAt,
            Instant givenUpAt,
            @Nullable String person) {}
}
