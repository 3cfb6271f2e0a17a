package org.essaim.worklist;

import static java.util.stream.Collectors.joining;
import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;
import static org.essaim.shared.security.NetworkFunction.DPO;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Networks;
import org.essaim.shared.security.Caller;
import org.essaim.shared.security.FunctionRequired;
import org.essaim.worklist.Worklist.WorklistItem;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

/** What waits for those who run a network, or advise in it, in one query. */
@Path("/networks/{slug}/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "worklist", description = "What waits for those who run a network, or advise in it")
public class WorklistApi {
    private static final int MOST_COUNTED = 100;

    private final Networks networks;
    private final Caller caller;
    private final Session session;

    WorklistApi(Networks networks, Caller caller, Session session) {
        this.networks = networks;
        this.caller = caller;
        this.session = session;
    }

    @GET
    @Authenticated
    @FunctionRequired({ANIMATION, ADMINISTRATION, CONSEIL, DPO})
    @Transactional
    @Operation(
            summary = "Count what waits for the caller in a network",
            description =
                    "The work of the functions that the caller holds there, the most urgent first, with 0 where nothing waits.")
    public Worklist getWorklist(@RestPath @Size(max = 40) @Parameter(example = "territoires44") String slug) {
        var network = networks.get(slug);
        var functions = caller.functionsIn(network.slug());
        var counts = Arrays.stream(WorklistTask.values())
                .filter(task -> task.isOf(functions, network))
                .map(WorklistTask::count)
                .collect(joining(" union all "));
        if (counts.isEmpty()) {
            return new Worklist(List.of());
        }
        return new Worklist(session
                .createNativeQuery(counts, Object[].class)
                .setParameter("network", network.slug())
                .setParameter("most", MOST_COUNTED)
                .setTupleTransformer((row, names) -> new WorklistItem(
                        WorklistTask.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        (LocalDate) row[2],
                        row[3] == null ? null : ((Number) row[3]).intValue()))
                .list()
                .stream()
                .sorted(Comparator.comparing(WorklistItem::task))
                .toList());
    }
}
