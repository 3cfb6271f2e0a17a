package org.essaim.directory.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.essaim.directory.export.ExportPage.ExportLine;
import org.essaim.directory.export.ExportPage.ExportOutcome;
import org.essaim.shared.paging.Cursor;
import org.essaim.shared.paging.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads who took the directory of a network away; a name is looked up, never stored, so that an erasure reaches it. */
@ApplicationScoped
class ExportHistory {
    private final Session session;

    ExportHistory(Session session) {
        this.session = session;
    }

    /** The latest first. */
    Slice<ExportLine> list(String network, @Nullable String after, int limit) {
        var list = "exports/" + network;
        var key = Cursor.read(list, after, 1);
        var lines = session.createNativeQuery("""
                select log.id, log.began_at, person.given_name || ' ' || person.family_name, log.format, log.purpose,
                    log.entries, log.outcome
                from export_log log
                left join person on person.id = log.person and person.erased_at is null
                where log.network = :network and (cast(:before as uuid) is null or log.id < cast(:before as uuid))
                order by log.id desc
                limit :limit
                """, Object[].class)
                .setParameter("network", network)
                .setParameter("before", key == null ? null : Cursor.uuid(key.getFirst()), UUID.class)
                .setParameter("limit", limit + 1)
                .setTupleTransformer((row, names) -> line(row))
                .list();
        return Slice.of(lines, limit, last -> Cursor.write(list, last.id()));
    }

    private static ExportLine line(Object[] row) {
        var outcome = (String) row[6];
        return new ExportLine(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                FileFormat.valueOf((String) row[3]),
                (String) row[4],
                (Integer) row[5],
                outcome == null ? null : ExportOutcome.valueOf(outcome));
    }
}
