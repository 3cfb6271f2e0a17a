package org.essaim.funding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.rule.Internal;
import org.jboss.logging.Logger;

/** When the national catalogue is read: every night on one node, and when somebody asks. */
@ApplicationScoped
class CatalogueReading {
    private static final Logger LOG = Logger.getLogger(CatalogueReading.class);

    private final AidesConfig config;
    private final FundingImports imports;
    private final FundingFit fit;
    private final Clock clock;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    CatalogueReading(AidesConfig config, FundingImports imports, FundingFit fit, Clock clock) {
        this.config = config;
        this.imports = imports;
        this.fit = fit;
        this.clock = clock;
    }

    boolean isConfigured() {
        return config.token().filter(token -> !token.isBlank()).isPresent();
    }

    /** @throws Refusal {@code conflict} when it is not configured, or goes on already */
    void start() {
        if (!isConfigured()) {
            throw new Refusal(ProblemType.CONFLICT, "No token for Aides-territoires is configured.");
        }
        var run = imports.begin();
        var reading = hands.submit(() -> read(run));
        LOG.debugf("The catalogue of fundings is read: %s", reading.state());
    }

    @Scheduled(cron = "0 10 4 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    @Internal("Reads public aids; nothing is decided about anybody")
    void nightly() {
        if (isConfigured()) {
            try {
                read(imports.begin());
            } catch (Refusal another) {
                LOG.debug("Another node reads the catalogue of fundings");
            }
        }
    }

    private void read(UUID run) {
        imports.run(run, () -> {
            try (var client =
                    new AidesClient(config.url(), config.token().orElseThrow(), config.timeout(), config.firstWait())) {
                return client.readAll();
            }
        });
        fit.find(LocalDate.now(clock));
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }
}
