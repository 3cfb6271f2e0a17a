package org.essaim.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One's own meeting, by a link that was sent. The secret of the link travels in a header, so that no address, log or
 * trail holds it.
 */
@Path("/booking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duty")
public class BookingApi {
    private static final String LINK = "X-Link-Token";

    private final Bookings bookings;
    private final BookingViews views;

    BookingApi(Bookings bookings, BookingViews views) {
        this.bookings = bookings;
        this.views = views;
    }

    /** Another slot. */
    @Schema(name = "OtherSlot")
    public record OtherSlot(
            @NotNull UUID host,

            @NotNull @Schema(examples = "2026-12-07T14:30:00+01:00")
            OffsetDateTime startsAt) {}

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "See my meeting", description = "By the link that was sent; opening it confirms nothing.")
    public BookingView getBooking(@HeaderParam(LINK) @Size(max = 100) @Nullable String link) {
        return views.mine(bookings.get(link));
    }

    @PUT
    @Path("/confirmation")
    @PermitAll
    @Transactional
    @Operation(summary = "Confirm my meeting", description = "Within thirty minutes; once more changes nothing.")
    public BookingView confirmBooking(@HeaderParam(LINK) @Size(max = 100) @Nullable String link) {
        return views.mine(bookings.confirm(link));
    }

    @PUT
    @Path("/slot")
    @PermitAll
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move my meeting",
            description = "It stays where it is when the other slot is taken. `too-late-online` when it is too near.")
    public BookingView moveBooking(
            @HeaderParam(LINK) @Size(max = 100) @Nullable String link, @NotNull @Valid OtherSlot other) {
        return views.mine(bookings.move(link, other.host(), other.startsAt()));
    }

    @PUT
    @Path("/cancellation")
    @PermitAll
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Cancel my meeting", description = "`too-late-online` when it is too near.")
    public void cancelBooking(@HeaderParam(LINK) @Size(max = 100) @Nullable String link) {
        bookings.cancel(link);
    }
}
