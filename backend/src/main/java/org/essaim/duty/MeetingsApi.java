package org.essaim.duty;

import static org.essaim.shared.security.NetworkFunction.ADMINISTRATION;
import static org.essaim.shared.security.NetworkFunction.ANIMATION;
import static org.essaim.shared.security.NetworkFunction.CONSEIL;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.audit.Actor;
import org.essaim.member.SignedIn;
import org.essaim.network.Module;
import org.essaim.network.Networks;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.security.FunctionRequired;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The meetings of the duty of a network, for its advisers and those who run it. */
@Path("/networks/{slug}/duty/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "duty")
public class MeetingsApi {
    private static final int MOST = 1000;

    private final BookingRepository repository;
    private final Bookings bookings;
    private final BookingViews views;
    private final Networks networks;
    private final SignedIn signedIn;
    private final Clock clock;

    MeetingsApi(
            BookingRepository repository,
            Bookings bookings,
            BookingViews views,
            Networks networks,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.bookings = bookings;
        this.views = views;
        this.networks = networks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The meetings of some days. */
    public record MeetingList(List<MeetingView> items) {}

    /** Why a meeting cannot be held; the visitor reads it. */
    @Schema(name = "MeetingCancellation")
    public record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    /** Whether a meeting was held. */
    @Schema(name = "MeetingOutcome")
    public record Outcome(
            @NotNull @Schema(description = "`DONE` or `NO_SHOW`.")
            BookingState outcome) {}

    @GET
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "List the meetings of some days",
            description = "28 days from today on unless told otherwise, 62 at most, by time; the cancelled ones too.")
    public MeetingList listMeetings(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to) {
        var days = DayRange.of(from, to, LocalDate.now(clock));
        var zone = clock.getZone();
        var found = repository.list(
                network(slug),
                days.first().atStartOfDay(zone).toInstant(),
                days.last().plusDays(1).atStartOfDay(zone).toInstant(),
                MOST);
        return new MeetingList(views.forTeam(found, signedIn.person().id()));
    }

    @PUT
    @Path("/{id}/cancellation")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(
            summary = "Cancel a meeting",
            description =
                    "The visitor is told why, and may book again. Once it has begun, it is noted whether it was held.")
    public MeetingView cancelMeeting(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Cancellation said) {
        var booking = changed(slug, id, ifMatch);
        bookings.cancelByTeam(booking, said.reason(), actor());
        return views.forTeam(booking, signedIn.person().id());
    }

    @PUT
    @Path("/{id}/outcome")
    @Authenticated
    @FunctionRequired({CONSEIL, ANIMATION, ADMINISTRATION})
    @Transactional
    @Operation(summary = "Note whether a meeting was held", description = "Once it has begun; it can be corrected.")
    public MeetingView noteOutcome(
            @RestPath @Size(max = 40) String slug,
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Outcome said) {
        var booking = changed(slug, id, ifMatch);
        bookings.note(booking, said.outcome(), actor());
        return views.forTeam(booking, signedIn.person().id());
    }

    private Booking changed(String slug, UUID id, @Nullable String ifMatch) {
        var booking = repository.get(network(slug), id);
        EntityTags.requireMatch(ifMatch, booking.version());
        return booking;
    }

    private String network(String slug) {
        return networks.get(slug).require(Module.DUTY).slug();
    }

    private Actor actor() {
        return Actor.person(signedIn.person().id());
    }
}
