package org.essaim.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A calendar for whoever knows its secret address: programs that show calendars send nothing else. */
@Path("/calendars/{secret}.ics")
@Tag(name = "calendar")
public class CalendarsApi {
    private final CalendarFeeds feeds;

    CalendarsApi(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @PermitAll
    @Transactional
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            summary = "Read a calendar",
            description = "The meetings of the duty and the sessions of support that its owner holds or takes part in "
                    + "(RFC 5545), from ninety days ago on; 404 once the address was replaced or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public String getCalendar(@RestPath @Pattern(regexp = "[A-Za-z0-9_-]{20,100}") String secret) {
        return feeds.read(secret);
    }
}
