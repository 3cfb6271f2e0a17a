package org.essaim.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.essaim.privacy.Forgetting.Forgotten;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * The erasures, in a file beside the data: a backup older than an erasure brings its person back, and the start of the
 * service erases them again before anybody is answered.
 */
@ApplicationScoped
class ErasureRegister {
    private static final Logger LOG = Logger.getLogger(ErasureRegister.class);

    private final Session session;
    private final PrivacyConfig config;
    private final ObjectMapper json;

    ErasureRegister(Session session, PrivacyConfig config, ObjectMapper json) {
        this.session = session;
        this.config = config;
        this.json = json;
    }

    /** One line of the file. */
    record Line(UUID person, Instant at, String reason) {}

    /** What the file knows and the database does not is erased again; then both know the same. */
    void repeat(@Observes StartupEvent start) {
        long repeated = QuarkusTransaction.requiringNew().call(() -> {
            config.erasureRegister().filter(Files::exists).ifPresent(this::takeOver);
            return session.createNativeQuery("select repeat_erasures()", Long.class)
                    .getSingleResult();
        });
        if (repeated > 0) {
            LOG.warnf("%d people who were erased had come back with a backup, and are erased again", repeated);
        }
        write();
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Forgotten erased) {
        write();
    }

    private void takeOver(Path file) {
        for (var line : read(file)) {
            session.createNativeMutationQuery("""
                    insert into erasure (person, at, reason) values (:person, :at, :reason) on conflict do nothing
                    """)
                    .setParameter("person", line.person())
                    .setParameter("at", line.at())
                    .setParameter("reason", line.reason())
                    .executeUpdate();
        }
    }

    /** Adds what is missing at the end of the file; nothing is ever taken out of it. */
    private synchronized void write() {
        config.erasureRegister().ifPresent(file -> {
            try {
                var known = Files.exists(file)
                        ? read(file).stream().map(Line::person).collect(Collectors.toSet())
                        : Set.<UUID>of();
                var missing = new LinkedHashSet<String>();
                for (var line : QuarkusTransaction.requiringNew().call(this::list)) {
                    if (!known.contains(line.person())) {
                        missing.add(json.writeValueAsString(line));
                    }
                }
                Files.write(file, missing, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                LOG.error("The register of erasures could not be written: a backup must not be restored now", failed);
            }
        });
    }

    private List<Line> list() {
        return session.createNativeQuery("select person, at, reason from erasure order by at", Object[].class)
                .setTupleTransformer((row, names) -> new Line((UUID) row[0], (Instant) row[1], (String) row[2]))
                .list();
    }

    private List<Line> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(this::line).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Line line(String text) {
        try {
            return json.readValue(text, Line.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
