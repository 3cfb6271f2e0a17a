package org.essaim.rne;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.SignedIn;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.http.AcceptsUpTo;
import org.essaim.shared.problem.Refusal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How many seats the register counts: reference data of the installation. */
@Path("/rne")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
public class RegisterApi {
    private final SignedIn signedIn;
    private final SeatCounts counts;
    private final RegisterPlaces places;
    private final Gazetteer gazetteer;
    private final AuditLog audit;
    private final Clock clock;

    RegisterApi(
            SignedIn signedIn,
            SeatCounts counts,
            RegisterPlaces places,
            Gazetteer gazetteer,
            AuditLog audit,
            Clock clock) {
        this.signedIn = signedIn;
        this.counts = counts;
        this.places = places;
        this.gazetteer = gazetteer;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Path("/loads")
    @RolesAllowed("platform-admin")
    @Consumes("text/csv")
    @AcceptsUpTo(MandateChecksApi.LARGEST_FILE)
    @Operation(
            summary = "Count the seats of a file of the register",
            description =
                    "For who runs the installation. Seats replace those of an earlier file of the same name; nobody in it is "
                            + "kept. A file that cannot be read is refused with lines and columns, and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Counted",
            content = @Content(schema = @Schema(implementation = SeatLoad.class)))
    public SeatLoad loadSeats(
            @RestQuery @NotNull @Parameter(description = "Which file of the register it is") RegisterFile file,
            @RestQuery
                    @Parameter(description = "The day of the file; today if absent", example = "2026-08-11")
                    @Nullable
                    LocalDate asOf,
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to write nothing") boolean dryRun,
            @NotNull InputStream content) {
        var by = Actor.person(signedIn.person().id());
        var tally = new SeatTally();
        var reading = new RegisterReading(file);
        reading.read(content, row -> places.known(row).ifPresentOrElse(tally::see, tally::seeUnplaced));
        var load = SeatLoad.of(reading, file, dryRun, asOf == null ? LocalDate.now(clock) : asOf, tally);
        if (!dryRun) {
            QuarkusTransaction.requiringNew().run(() -> {
                counts.replace(file, tally, load.asOf());
                audit.done(
                        by, "register.load", null, file.name(), Map.of("seats", load.seats(), "places", load.places()));
            });
        }
        return load;
    }

    @GET
    @Path("/seats")
    @PermitAll
    @Transactional
    @Operation(
            summary = "List the seats that the register counts in a place",
            description = "Open data, in which nobody is named.")
    public SeatCountList listSeatCounts(
            @RestQuery @NotNull @Size(max = 20) @Parameter(description = "The key of the place", example = "COM:44128")
                    String place) {
        var key = gazetteer
                .find(place)
                .map(Place::key)
                .orElseThrow(() -> Refusal.invalidParameter("place", "no such place"));
        return new SeatCountList(key, counts.of(key));
    }
}
