package org.essaim.duty;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.shared.limits.Subscriber;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.security.LinkToken;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** When the advisers of a network receive, and how anyone books a time with them, without an account. */
@Path("/networks/{slug}/duty")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duty", description = "The hours at which advisers receive, and what is booked in them")
public class DutyApi {

    private final Networks networks;
    private final DutyRepository duty;
    private final FreeSlots slots;
    private final Bookings bookings;
    private final RoutingContext exchange;
    private final Clock clock;

    DutyApi(
            Networks networks,
            DutyRepository duty,
            FreeSlots slots,
            Bookings bookings,
            RoutingContext exchange,
            Clock clock) {
        this.networks = networks;
        this.duty = duty;
        this.slots = slots;
        this.bookings = bookings;
        this.exchange = exchange;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "See when the advisers of a network receive", description = "The schedules in force.")
    public DutyView getDuty(@RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug) {
        return new DutyView(duty.list(network(slug).slug()).stream()
                .map(DutyView.PublicSchedule::of)
                .toList());
    }

    @GET
    @Path("/slots")
    @PermitAll
    @Transactional
    @Operation(
            summary = "List the free slots of the advisers of a network",
            description = "Of some days, both included: 28 from today on unless told otherwise, 62 at most. Nothing "
                    + "that is too near to be booked, or too far ahead; the advisers by the name they gave.")
    public SlotList listSlots(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @RestQuery @Parameter(description = "The first day; today if absent", example = "2026-11-30") @Nullable
                    LocalDate from,
            @RestQuery @Parameter(description = "The last day", example = "2026-12-14") @Nullable LocalDate to) {
        var days = DayRange.of(from, to, LocalDate.now(clock));
        return SlotList.of(slots.list(network(slug).slug(), days.first(), days.last()));
    }

    @POST
    @Path("/bookings")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Book a slot",
            description =
                    "It is held for thirty minutes, within which the link of the mail has to be followed. The same "
                            + "`Idempotency-Key` with the same content books once. `slot-taken` when somebody was faster.")
    @APIResponse(
            responseCode = "201",
            description = "Held",
            content = @Content(schema = @Schema(implementation = HeldSlot.class)))
    public HeldSlot bookSlot(
            @RestPath @Size(max = 40) @Parameter(example = "territoires-engagement") String slug,
            @HeaderParam("Idempotency-Key") @NotNull @Pattern(regexp = "[!-~]{8,100}") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Size(max = 200) @Nullable String languages,
            @NotNull @Valid NewBooking said) {
        var locale = Languages.preferred(languages == null ? null : List.of(languages));
        var source = LinkToken.sha256(Subscriber.of(exchange));
        var held = bookings.hold(network(slug), new BookingRequest(said, key, source, locale));
        return HeldSlot.of(held, duty.findById(held.schedule()).zone());
    }

    private Network network(String slug) {
        return networks.get(slug).require(Module.DUTY);
    }
}
