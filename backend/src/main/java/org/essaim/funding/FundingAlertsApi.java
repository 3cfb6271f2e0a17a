package org.essaim.funding;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.support.track.TrackReaders;
import org.essaim.support.track.TrackReaders.Access;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The fundings that fit a track and are not followed yet: both sides read them, its advisers put some aside. */
@Path("/networks/{slug}/tracks/{track}/funding-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fundings")
public class FundingAlertsApi {
    private final TrackReaders readers;
    private final FundingAlerts alerts;
    private final AuditLog audit;
    private final Clock clock;

    FundingAlertsApi(TrackReaders readers, FundingAlerts alerts, AuditLog audit, Clock clock) {
        this.readers = readers;
        this.alerts = alerts;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List the fundings that fit a track",
            description = "Those with the most themes of the track first; neither what is followed nor what is over.")
    public FundingAlertView.Alerts listFundingAlerts(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestQuery @DefaultValue("false") @Parameter(description = "Those that were put aside") boolean dismissed) {
        readers.requireIn(slug, track);
        return alerts.list(track, dismissed, LocalDate.now(clock));
    }

    @PUT
    @Path("/{funding}/dismissal")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Put aside a funding that fits", description = "It is told of no more; that can be undone.")
    public void dismissFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID funding) {
        put(readers.requireIn(slug, track), funding, clock.instant());
    }

    @DELETE
    @Path("/{funding}/dismissal")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take back a funding that was put aside")
    public void restoreFunding(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestPath UUID track,
            @RestPath UUID funding) {
        put(readers.requireIn(slug, track), funding, null);
    }

    private void put(Access access, UUID funding, @Nullable Instant aside) {
        var track = access.asAdviser();
        if (alerts.dismiss(track.id(), funding, aside)) {
            audit.done(
                    Actor.person(access.person()),
                    aside == null ? "funding-alert.restore" : "funding-alert.dismiss",
                    track.network(),
                    track.id().toString(),
                    Map.of("funding", funding.toString()));
        }
    }
}
