package org.essaim.directory.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.hibernate.Session;

/** Who took the directory away, what for, and whether all of it: written before the first byte leaves. */
@ApplicationScoped
class ExportLog {
    private final Session session;
    private final ObjectMapper json;
    private final AuditLog audit;

    ExportLog(Session session, ObjectMapper json, AuditLog audit) {
        this.session = session;
        this.json = json;
        this.audit = audit;
    }

    /** Notes that a file begins; those of people are on the trail too. */
    @Transactional
    UUID begin(Export export) {
        var requester = export.requester();
        var id = session.createNativeQuery("""
                insert into export_log (network, person, format, filters, purpose)
                values (:network, :person, :format, cast(:filters as jsonb), :purpose) returning id
                """, UUID.class)
                .setParameter("network", export.network().slug())
                .setParameter("person", requester == null ? null : requester.person(), UUID.class)
                .setParameter("format", export.format().name())
                .setParameter("filters", json.valueToTree(export.query()).toString())
                .setParameter("purpose", export.purpose())
                .getSingleResult();
        if (requester != null) {
            audit.done(
                    Actor.person(requester.person()),
                    "directory.export",
                    export.network().slug(),
                    id.toString(),
                    Map.of("format", export.format(), "purpose", export.purpose()));
        }
        return id;
    }

    /** Notes how many left in the file, and whether its reader waited for the end. */
    @Transactional
    void end(UUID id, int entries, boolean whole) {
        session.createNativeMutationQuery("""
                update export_log set ended_at = clock_timestamp(), entries = :entries, outcome = :outcome where id = :id
                """)
                .setParameter("entries", entries)
                .setParameter("outcome", whole ? "WHOLE" : "ABORTED")
                .setParameter("id", id)
                .executeUpdate();
    }
}
