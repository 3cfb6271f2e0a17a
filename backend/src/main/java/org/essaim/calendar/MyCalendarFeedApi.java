package org.essaim.calendar;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The secret address of my calendar. */
@Path("/me/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "One's own meetings, to subscribe to")
public class MyCalendarFeedApi {
    private final CalendarFeeds feeds;
    private final SignedIn signedIn;

    MyCalendarFeedApi(CalendarFeeds feeds, SignedIn signedIn) {
        this.feeds = feeds;
        this.signedIn = signedIn;
    }

    /** Whether I have an address; it cannot be read again. */
    @Schema(name = "CalendarFeed")
    public record Feed(
            @Nullable @Schema(description = "When it was made; absent if there is none.")
            Instant madeAt) {}

    /** The address, said this once. */
    @Schema(name = "CalendarFeedSecret")
    public record Secret(
            @Schema(description = "What comes after `/calendars/` in the address, without `.ics`.")
            String secret) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "See whether my calendar has an address")
    public Feed getCalendarFeed() {
        return new Feed(feeds.madeAt(signedIn.person().id()).orElse(null));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Make a new address for my calendar",
            description = "Whoever knows it reads my meetings: the one before is good no more.")
    public Secret renewCalendarFeed() {
        return new Secret(feeds.renew(signedIn.writer().id()).value());
    }

    @DELETE
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Withdraw the address of my calendar")
    public void withdrawCalendarFeed() {
        feeds.withdraw(signedIn.writer().id());
    }
}
