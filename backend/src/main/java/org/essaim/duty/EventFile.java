package org.essaim.duty;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as a file for calendars (RFC 5545), sent by mail (RFC 5546): the same identity each time, a higher number
 * each time it changes, so that the calendar moves or removes what it has.
 *
 * @param location where it is: the address of the video call, for those alone who take part
 * @param organizer the address of the network, which answers for the meeting
 */
public record EventFile(
        String uid,
        int sequence,
        boolean isCancelled,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String title,
        String description,
        @Nullable String location,
        String organizer,
        String attendee) {
    private static final String PRODUCT = "-//Essaim//Essaim//FR";

    /** Whether calendars know this zone, by the name of a region: what is said of an offset is lost when the clock changes. */
    static boolean knows(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone)
                && TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone) != null;
    }

    /** The content of the file. */
    public String text() {
        return written(isCancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(this), true);
    }

    /** Many events as one calendar to subscribe to: it names nobody, and whoever reads it answers nothing (RFC 5546, 3.2.1). */
    public static String calendar(List<EventFile> events) {
        return written(ImmutableMethod.PUBLISH, events, false);
    }

    private static String written(Method method, List<EventFile> events, boolean namesPeople) {
        var calendar = new Calendar().withProdId(PRODUCT).withDefaults().withProperty(method);
        events.stream().map(EventFile::zone).distinct().forEach(zone -> calendar.withComponent(rules(zone)));
        events.forEach(event -> calendar.withComponent(event.event(namesPeople)));
        try (var text = new StringWriter()) {
            new CalendarOutputter(namesPeople).output(calendar.getFluentTarget(), text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static VTimeZone rules(ZoneId zone) {
        var registry = TimeZoneRegistryFactory.getInstance().createRegistry();
        return Objects.requireNonNull(registry.getTimeZone(zone.getId()), "a schedule names a known zone")
                .getVTimeZone();
    }

    /** Written as a link to a mailbox (RFC 6068): what has a meaning there, or none in an address of the web, is escaped. */
    private static URI mailTo(String address) {
        try {
            return URI.create(new URI("mailto", address, null).toASCIIString().replace("?", "%3F"));
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(address, impossible);
        }
    }

    private VEvent event(boolean namesPeople) {
        var event = new VEvent(startsAt.atZone(zone), endsAt.atZone(zone), title);
        event.add(new Uid(uid));
        event.add(new Sequence(sequence));
        if (namesPeople) {
            event.add(new Organizer(mailTo(organizer)));
            event.add(new Attendee(mailTo(attendee)));
        }
        event.add(new Description(description));
        event.add(new Status(isCancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (location != null) {
            event.add(new Location(location));
        }
        return event;
    }
}
