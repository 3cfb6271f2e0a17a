package org.essaim.workshop;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essaim.duty.EventFile;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.PersonRepository;
import org.essaim.network.Networks;
import org.essaim.shared.time.SpokenDate;
import org.jspecify.annotations.Nullable;

/** What those who register are written, with the sessions for their calendar as long as they have a seat. */
@ApplicationScoped
class WorkshopMails {
    private final Outbox outbox;
    private final WebLinks links;
    private final PersonRepository persons;
    private final Networks networks;
    private final WorkshopEvents events;
    private final Clock clock;

    WorkshopMails(
            Outbox outbox,
            WebLinks links,
            PersonRepository persons,
            Networks networks,
            WorkshopEvents events,
            Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.persons = persons;
        this.networks = networks;
        this.events = events;
        this.clock = clock;
    }

    /** That somebody has a seat; that they wait, and at which rank; or that the team has to confirm first. */
    void came(WorkshopCycle cycle, WorkshopRegistration one, List<WorkshopRegistration> all) {
        switch (one.state()) {
            case REGISTERED -> seated("workshop-registered", cycle, one);
            case WAITLISTED ->
                send("workshop-waitlisted", cycle, one, Map.of("rank", String.valueOf(Seating.rank(one, all))), null);
            case UNCONFIRMED -> send("workshop-unconfirmed", cycle, one, Map.of(), null);
        }
    }

    /** That a seat became free for somebody who waited. */
    void promoted(WorkshopCycle cycle, WorkshopRegistration one) {
        seated("workshop-promoted", cycle, one);
    }

    /** @param reason why the team took them out; none when they left by themselves */
    void left(WorkshopCycle cycle, WorkshopRegistration one, @Nullable String reason) {
        send(
                "workshop-left",
                cycle,
                one,
                reason == null ? Map.of() : Map.of("reason", reason),
                offCalendar(cycle, one));
    }

    void cancelled(WorkshopCycle cycle, WorkshopRegistration one) {
        var reason = cycle.cancelReason();
        send(
                "workshop-cancelled",
                cycle,
                one,
                reason == null ? Map.of() : Map.of("reason", reason),
                offCalendar(cycle, one));
    }

    /** That sessions are not what they were; to whoever has no seat, without a calendar. */
    void changed(WorkshopCycle cycle, WorkshopRegistration one, List<WorkshopSession> dropped) {
        var template = one.hasSeat() ? "workshop-changed" : "workshop-changed-waiting";
        send(template, cycle, one, Map.of("dates", dates(cycle, one.locale())), one.hasSeat() ? dropped : null);
    }

    void reminder(WorkshopSession session, WorkshopRegistration one) {
        var cycle = session.cycle();
        var values = new HashMap<String, String>();
        values.put("day", day(cycle, session, one.locale()));
        values.put("hour", hour(cycle, session, one.locale()));
        Optional.ofNullable(session.videoUrl()).ifPresent(url -> values.put("video", url));
        Optional.ofNullable(session.venue()).ifPresent(venue -> values.put("venue", venue));
        Optional.ofNullable(session.agenda()).ifPresent(agenda -> values.put("agenda", agenda));
        send("workshop-reminder", cycle, one, values, null);
    }

    /** What leaves their calendar with their seat: the sessions that they will not have had. */
    private @Nullable List<WorkshopSession> offCalendar(WorkshopCycle cycle, WorkshopRegistration one) {
        var toCome = cycle.sessionsToCome(clock.instant());
        return one.hasSeat() && !toCome.isEmpty() ? toCome : null;
    }

    private void seated(String template, WorkshopCycle cycle, WorkshopRegistration one) {
        send(template, cycle, one, Map.of("dates", dates(cycle, one.locale())), List.of());
    }

    /** @param off sessions that leave the calendar, while all others to come are in it; none to leave it alone */
    private void send(
            String template,
            WorkshopCycle cycle,
            WorkshopRegistration one,
            Map<String, String> said,
            @Nullable List<WorkshopSession> off) {
        persons.findByIdOptional(one.person())
                .filter(person -> !person.isErased())
                .map(person -> new Recipient(person.id(), person.email(), one.locale()))
                .ifPresent(to -> {
                    var letter = letter(template, cycle, one, said, to);
                    outbox.queue(off == null ? letter : letter.with(calendar(cycle, off, to)));
                });
    }

    private Letter letter(
            String template, WorkshopCycle cycle, WorkshopRegistration one, Map<String, String> said, Recipient to) {
        var values = new HashMap<>(said);
        values.put("network", networks.get(cycle.network()).name());
        values.put("title", cycle.terms().title());
        values.put("collectivity", one.collectivity());
        values.put("link", links.to("/reseaux/%s/ateliers/%s".formatted(cycle.network(), cycle.id())));
        return new Letter(to, Topic.APPOINTMENT, cycle.network(), template, values);
    }

    private String calendar(WorkshopCycle cycle, List<WorkshopSession> off, Recipient to) {
        var all = new ArrayList<EventFile>();
        off.forEach(session -> all.add(events.of(cycle, session, to, true)));
        cycle.sessionsToCome(clock.instant()).stream()
                .filter(session -> !off.contains(session))
                .forEach(session -> all.add(events.of(cycle, session, to, false)));
        return EventFile.calendar(all);
    }

    private static String dates(WorkshopCycle cycle, Locale locale) {
        return cycle.sessions().stream()
                .map(session -> "%s, %s".formatted(day(cycle, session, locale), hour(cycle, session, locale)))
                .collect(joining(" ; "));
    }

    private static String day(WorkshopCycle cycle, WorkshopSession session, Locale locale) {
        return SpokenDate.withWeekday(session.startsAt().atZone(cycle.zone()).toLocalDate(), locale);
    }

    private static String hour(WorkshopCycle cycle, WorkshopSession session, Locale locale) {
        return SpokenDate.hour(session.startsAt().atZone(cycle.zone()).toLocalTime(), locale);
    }
}
