package org.essaim.funding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.essaim.funding.CatalogueRun.Counts;
import org.essaim.funding.CatalogueRun.LeftOut;
import org.essaim.funding.ImportFailure.Failed;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jboss.logging.Logger;

/** Brings the national catalogue here: read as a whole first, then written at once or not at all. */
@ApplicationScoped
class FundingImports implements PanacheRepositoryBase<CatalogueRun, UUID> {
    private static final Logger LOG = Logger.getLogger(FundingImports.class);
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('funding-import', 0))";

    private static final Duration KEPT = Duration.ofDays(90);

    private final FundingRepository fundings;
    private final PerimeterMapping mapping;
    private final Clock clock;

    FundingImports(FundingRepository fundings, PerimeterMapping mapping, Clock clock) {
        this.fundings = fundings;
        this.mapping = mapping;
        this.clock = clock;
    }

    Optional<CatalogueRun> latest() {
        return find("order by startedAt desc").firstResultOptional();
    }

    /**
     * Begins a run, whatever node asks.
     *
     * @throws Refusal {@code conflict} while another goes on
     */
    UUID begin() {
        return QuarkusTransaction.requiringNew().call(() -> {
            getSession().createNativeQuery(LOCK, Object.class).getSingleResult();
            var now = clock.instant();
            for (var running : list("state", CatalogueRun.State.RUNNING)) {
                if (!running.isForsaken(now)) {
                    throw new Refusal(ProblemType.CONFLICT, "The catalogue is being read already.");
                }
                running.failed(ImportFailure.INTERRUPTED, now);
            }
            flush();
            delete("startedAt < ?1", now.minus(KEPT));
            var run = new CatalogueRun(now);
            persistAndFlush(run);
            return run.id();
        });
    }

    /** Reads and writes; what went wrong is told by the run. */
    void run(UUID run, Supplier<List<JsonNode>> source) {
        try {
            var items = source.get();
            QuarkusTransaction.requiringNew().run(() -> write(run, items));
        } catch (Failed failed) {
            fail(run, failed.failure());
        } catch (RuntimeException unexpected) {
            LOG.error("The catalogue of fundings could not be taken over", unexpected);
            fail(run, ImportFailure.UNREADABLE);
        }
    }

    private void fail(UUID run, ImportFailure why) {
        QuarkusTransaction.requiringNew().run(() -> findById(run).failed(why, clock.instant()));
    }

    private void write(UUID run, List<JsonNode> items) {
        var now = clock.instant();
        var known = fundings.listImported().stream().collect(toMap(Funding::externalId, identity()));
        var seen = new HashSet<String>();
        var leftOut = new ArrayList<LeftOut>();
        var unmapped = new TreeSet<String>();
        int added = 0;
        int changed = 0;
        for (var item : items) {
            var read = read(item, seen, leftOut);
            if (read.isEmpty()) {
                continue;
            }
            var aid = read.get();
            noteUnmapped(aid, unmapped);
            var funding = known.get(aid.id());
            if (funding == null) {
                var imported = Funding.imported(aid.id(), aid.facts(), aid.live(), now);
                fundings.persist(imported);
                known.put(aid.id(), imported);
                added++;
            } else if (funding.change(aid.facts(), aid.live(), now)) {
                changed++;
            }
        }
        int gone = retire(known, seen);
        findById(run).done(new Counts(items.size(), added, changed, gone), leftOut, List.copyOf(unmapped), now);
    }

    /** One that cannot be read stays as it was: it is there, and the report says what is wrong with it. */
    private Optional<AidItem> read(JsonNode item, Set<String> seen, List<LeftOut> leftOut) {
        var id = "?";
        try {
            id = AidItem.idOf(item);
            seen.add(id);
            return Optional.of(AidItem.read(item, mapping));
        } catch (AidItem.Malformed malformed) {
            leftOut.add(new LeftOut(id, Objects.requireNonNull(malformed.getMessage())));
            return Optional.empty();
        }
    }

    private static void noteUnmapped(AidItem aid, Set<String> unmapped) {
        var perimeter = aid.facts().perimeter();
        if (aid.live() && perimeter.place() == null && perimeter.label() != null) {
            unmapped.add("%s (%s)".formatted(perimeter.label(), perimeter.scale()));
        }
    }

    private int retire(Map<String, Funding> known, Set<String> seen) {
        int gone = 0;
        for (var funding : known.values()) {
            if (funding.isLive() && !seen.contains(funding.externalId())) {
                funding.retire(clock.instant());
                gone++;
            }
        }
        return gone;
    }
}
