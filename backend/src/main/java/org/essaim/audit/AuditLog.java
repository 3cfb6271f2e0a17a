package org.essaim.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.http.RequestId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the trail, in the transaction of what it tells: one is never there without the other. */
@ApplicationScoped
public class AuditLog {
    private final Session session;
    private final RequestId requestId;
    private final ObjectMapper json;

    AuditLog(Session session, RequestId requestId, ObjectMapper json) {
        this.session = session;
        this.requestId = requestId;
        this.json = json;
    }

    /** What was done; {@code details} names fields and counts, never a personal value. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Actor actor, String action, @Nullable String network, String target, Map<String, ?> details) {
        write(actor, action, network, target, "DONE", details);
    }

    /** What was tried and refused, kept although the attempt itself left nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Actor actor, String action, @Nullable String network, String target, Map<String, ?> details) {
        write(actor, action, network, target, "REFUSED", details);
    }

    private void write(
            Actor actor,
            String action,
            @Nullable String network,
            String target,
            String outcome,
            Map<String, ?> details) {
        session.createNativeMutationQuery("""
                insert into audit_event (actor_kind, actor_id, network, action, target, outcome, request_id, details)
                values (:kind, :actor, :network, :action, :target, :outcome, :request, cast(:details as jsonb))
                """)
                .setParameter("kind", actor.kind().name())
                .setParameter("actor", actor.id(), UUID.class)
                .setParameter("network", network, String.class)
                .setParameter("action", action)
                .setParameter("target", target)
                .setParameter("outcome", outcome)
                .setParameter("request", requestOrNull(), UUID.class)
                .setParameter("details", json.valueToTree(details).toString())
                .executeUpdate();
    }

    private @Nullable UUID requestOrNull() {
        return Arc.container().requestContext().isActive() ? UUID.fromString(requestId.value()) : null;
    }
}
