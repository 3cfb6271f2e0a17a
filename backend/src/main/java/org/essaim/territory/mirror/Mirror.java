package org.essaim.territory.mirror;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.essaim.shared.rule.Applies;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the groups of Keycloak. Every few seconds it asks whether anything happened; every minute, or at once when
 * something did, it takes over a full listing. Only one node does so at a time.
 */
@ApplicationScoped
class Mirror {
    private static final Logger LOG = Logger.getLogger(Mirror.class);

    private final MirrorConfig config;
    private final KeycloakGroups keycloak;
    private final Reconciliation reconciliation;
    private final MirrorRecords records;
    private final Clock clock;
    private @Nullable MirrorFailure known;

    Mirror(
            MirrorConfig config,
            KeycloakGroups keycloak,
            Reconciliation reconciliation,
            MirrorRecords records,
            Clock clock) {
        this.config = config;
        this.keycloak = keycloak;
        this.reconciliation = reconciliation;
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(every = "${essaim.mirror.poll-every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    @Applies("territory-mirror")
    void look() {
        if (config.isOn()) {
            follow();
        }
    }

    /** One look at Keycloak. Whatever goes wrong is remembered and shown, and tried again at the next look. */
    void follow() {
        try {
            QuarkusTransaction.requiringNew().run(() -> records.lockState().ifPresent(this::follow));
            say(null, null);
        } catch (MirrorFailed failed) {
            remember(failed.reason(), Objects.requireNonNull(failed.getCause()));
        } catch (RuntimeException failed) {
            remember(MirrorFailure.INTERNAL, failed);
        }
    }

    private void follow(MirrorState state) {
        var event = keycloak.latestEvent(state.lastEvent());
        if (event == state.lastEvent() && !state.isListingDue(clock.instant())) {
            return;
        }
        var listing = keycloak.list();
        if (listing.isEmpty()) {
            throw new MirrorFailed(MirrorFailure.INCOMPLETE, new IllegalStateException("no group at all"));
        }
        var doubtful = reconciliation.takeOver(listing);
        var now = clock.instant();
        state.listed(event, now, now.plus(doubtful ? config.confirmAfter() : config.listEvery()));
    }

    private void remember(MirrorFailure failure, Throwable cause) {
        say(failure, cause);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> records.lockState().ifPresent(state -> state.failed(failure, clock.instant())));
        } catch (RuntimeException databaseGone) {
            LOG.debug("The failure could not be remembered", databaseGone);
        }
    }

    /** Logs what changes, not what lasts. */
    private void say(@Nullable MirrorFailure failure, @Nullable Throwable cause) {
        if (failure == known) {
            return;
        }
        if (failure == null) {
            LOG.info("Territories follow Keycloak again");
        } else {
            LOG.warnf("Territories do not follow Keycloak: %s (%s)", failure, cause);
        }
        known = failure;
    }
}
