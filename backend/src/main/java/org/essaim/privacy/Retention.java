package org.essaim.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.shared.rule.Applies;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Removes what was kept long enough, each night. Every statement removes only what is old: to run it twice, or on two
 * nodes at once, removes nothing more.
 */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final Session session;
    private final PrivacyConfig config;
    private final AuditLog audit;

    Retention(Session session, PrivacyConfig config, AuditLog audit) {
        this.session = session;
        this.config = config;
        this.audit = audit;
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies({
        "former-members",
        "fees",
        "answered-requests",
        "ended-mails",
        "imports",
        "consent-proof",
        "exports",
        "trail"
    })
    void look() {
        removeFormerMembers();
        removeWordsOfFormerMembers();
        remove("fee", config.fees(), "select remove_old_fees(cast(:kept as interval))");
        remove("data_request", config.answeredRequests(), """
                with gone as (delete from data_request where closed_at < now() - cast(:kept as interval) returning 1)
                select count(*) from gone""");
        remove("mail", config.endedMails(), """
                with gone as (delete from mail where ended_at < now() - cast(:kept as interval) returning 1)
                select count(*) from gone""");
        remove("import_run", config.imports(), """
                with gone as (delete from import_run where imported_at < now() - cast(:kept as interval) returning 1)
                select count(*) from gone""");
        remove("consent_event", config.consentProof(), "select remove_old_consents(cast(:kept as interval))");
        remove("export_log", config.exports(), "select remove_old_exports(cast(:kept as interval))");
        remove("audit_event", config.trail(), "select remove_old_audit(cast(:kept as interval))");
    }

    /** A seat goes after its own end, or with the membership of its organisation; an entry once it rests on nothing. */
    private void removeFormerMembers() {
        remove("membership", config.formerMembers(), """
                with gone as (delete from membership where state in ('EXPIRED', 'RESIGNED', 'EXCLUDED')
                    and least(until, state_since) < current_date - cast(:kept as interval) returning 1)
                select count(*) from gone""");
        remove("seat", config.formerMembers(), """
                with gone as (delete from seat where ends_on < current_date - cast(:kept as interval)
                    or not exists (select from membership where membership.organization = seat.organization
                        and membership.network = seat.network) returning id),
                entries as (delete from directory_entry entry
                    where not exists (select from membership where membership.person = entry.person
                            and membership.network = entry.network)
                        and not exists (select from seat where seat.person = entry.person
                            and seat.network = entry.network and seat.id not in (select id from gone)) returning 1)
                select count(*) from gone""");
        remove("invitation", config.formerMembers(), """
                with gone as (delete from invitation
                    where state = 'ACCEPTED' and created_at < now() - cast(:kept as interval)
                        and not exists (select from seat where seat.organization = invitation.organization
                            and seat.network = invitation.network and seat.person = invitation.person
                            and seat.role = invitation.role) returning 1)
                select count(*) from gone""");
    }

    /** What somebody said of a network goes once nothing tells any more that they belonged; the portrait goes with it. */
    private void removeWordsOfFormerMembers() {
        remove("testimonial", config.formerMembers(), """
                with gone as (delete from testimonial where submitted_at < now() - cast(:kept as interval)
                    and not exists (select from membership where membership.person = testimonial.person
                        and membership.network = testimonial.network)
                    and not exists (select from seat where seat.person = testimonial.person
                        and seat.network = testimonial.network) returning 1)
                select count(*) from gone""");
    }

    /** One thing that cannot be removed does not keep the others. */
    private void remove(String table, Period kept, String sql) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                long removed = session.createNativeQuery(sql, Long.class)
                        .setParameter("kept", kept.toString())
                        .getSingleResult();
                if (removed > 0) {
                    audit.done(Actor.SYSTEM, "retention.remove", null, table, details(kept, removed));
                }
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "What is too old in %s could not be removed", table);
        }
    }

    private static Map<String, Object> details(Period kept, long removed) {
        var details = new LinkedHashMap<String, Object>();
        details.put("kept", kept.toString());
        details.put("removed", removed);
        return details;
    }
}
