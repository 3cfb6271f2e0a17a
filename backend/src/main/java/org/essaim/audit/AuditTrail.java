package org.essaim.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.AuditPage.AuditActor;
import org.essaim.audit.AuditPage.AuditLine;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the trail of a network; a name is looked up, never stored, so that an erasure reaches it. */
@ApplicationScoped
class AuditTrail {
    private final Session session;
    private final ObjectMapper json;

    AuditTrail(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** The latest first. */
    Slice<AuditLine> list(String network, @Nullable String after, int limit) {
        var list = "audit/" + network;
        var key = Cursor.read(list, after, 1);
        var before = key == null ? null : Cursor.uuid(key.getFirst());
        var lines = session.createNativeQuery("""
                select event.id, event.at, event.actor_kind, event.actor_id, event.action, event.target, event.outcome,
                    event.request_id, cast(event.details as text),
                    coalesce(person.given_name || ' ' || person.family_name, partner.name, '')
                from audit_event event
                left join person on event.actor_kind = 'PERSON' and person.id = event.actor_id
                left join partner on event.actor_kind = 'PARTNER' and partner.id = event.actor_id
                where event.network = :network and (cast(:before as uuid) is null or event.id < cast(:before as uuid))
                order by event.id desc
                limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("before", before, UUID.class)
                .setParameter("limit", limit + 1)
                .setTupleTransformer((row, names) -> line(row))
                .list();
        return Slice.of(lines, limit, last -> Cursor.write(list, last.id()));
    }

    private AuditLine line(Object[] row) {
        return new AuditLine(
                (UUID) row[0],
                (Instant) row[1],
                new AuditActor(Actor.Kind.valueOf((String) row[2]), (UUID) row[3], (String) row[9]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                details((String) row[8]));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> details(String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
