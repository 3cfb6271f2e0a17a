package org.essaim.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Sends one mail in one transaction, with its row locked: no other node takes it meanwhile, and the row is free again
 * as soon as a node dies. Only between the server's word and the commit could a mail go twice; its id stays the same.
 */
@ApplicationScoped
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("\\b55[0-4]\\b");
    private static final int MOST_REFUSALS = 3;
    private static final String EVENT = "text/calendar; charset=UTF-8; method=%s";

    private final Session session;
    private final Mailer mailer;
    private final Clock clock;
    private final String domain;
    private final String unsubscribe;

    Delivery(
            Session session,
            Mailer mailer,
            Clock clock,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "essaim.api.url") String api) {
        this.session = session;
        this.mailer = mailer;
        this.clock = clock;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
        this.unsubscribe = api + "/api/v1/mail-unsubscriptions/";
    }

    /** Tries the mail that has waited longest; false when none is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendOne() {
        var due = next();
        due.ifPresent(mail -> {
            send(mail);
            if (mail.hasEnded()) {
                forgetGathered(mail);
            }
        });
        return due.isPresent();
    }

    private Optional<QueuedMail> next() {
        return session.createNativeQuery("""
                select * from mail where state = 'QUEUED' and next_attempt_at <= :now
                order by next_attempt_at limit 1 for update skip locked
                """, QueuedMail.class)
                .setParameter("now", clock.instant())
                .uniqueResultOptional();
    }

    private void send(QueuedMail mail) {
        if (isSuspended(mail)) {
            mail.suspended(clock.instant());
            return;
        }
        try {
            mailer.send(written(mail));
            mail.sent(clock.instant());
        } catch (RuntimeException failed) {
            if (REFUSED_FOR_GOOD.matcher(String.valueOf(failed.getMessage())).find()) {
                mail.refused(clock.instant());
            } else {
                mail.unreachable(clock.instant());
                LOG.warnf(
                        "A mail waits for the mail server (%s)",
                        failed.getClass().getSimpleName());
            }
        }
    }

    private void forgetGathered(QueuedMail digest) {
        session.createNativeMutationQuery("delete from mail where digest = :digest")
                .setParameter("digest", digest.id())
                .executeUpdate();
    }

    private Mail written(QueuedMail mail) {
        var written = new Mail()
                .addTo(mail.recipient())
                .setSubject(mail.subject())
                .setText(mail.bodyText())
                .setHtml(mail.bodyHtml())
                .addHeader("Message-ID", mail.messageId(domain))
                .addHeader("Auto-Submitted", "auto-generated");
        if (mail.calendar() instanceof String calendar) {
            written.addAttachment("rendez-vous.ics", calendar.getBytes(UTF_8), EVENT.formatted(method(calendar)));
        }
        if (mail.unsubscribeLink() != null) {
            written.addHeader("List-Unsubscribe", "<%s%s>".formatted(unsubscribe, mail.unsubscribeLink()))
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return written;
    }

    /** What the reader's calendar is asked to do (RFC 5546): it has to be said beside the file too (RFC 6047, 2.4). */
    private static String method(String calendar) {
        return Stream.of("CANCEL", "PUBLISH")
                .filter(method -> calendar.contains("METHOD:" + method))
                .findFirst()
                .orElse("REQUEST");
    }

    private boolean isSuspended(QueuedMail mail) {
        return session.createNativeQuery(
                                "select count(*) from mail where recipient_sha256 = :sha256 and failure = 'REFUSED'",
                                Long.class)
                        .setParameter("sha256", mail.recipientSha256())
                        .getSingleResult()
                >= MOST_REFUSALS;
    }
}
