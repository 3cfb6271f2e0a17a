package org.essaim.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.duty.FreeSlots;
import org.essaim.duty.MeetingChanged;
import org.essaim.member.Person;
import org.essaim.network.Cadence;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.network.Networks;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Languages;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.problem.TooManyRequests;
import org.jspecify.annotations.Nullable;

/** Receives requests, by whichever way they come, and says what becomes of them: the one place where each is made. */
@ApplicationScoped
class Intake {
    /** Within which a slot of the duty has to be free, else one is called back (ANCT). */
    static final int WEEKS_AHEAD = 3;

    private static final int CALL_BACKS_EACH = 2;
    private static final int OPEN_EACH = 5;

    private final SupportRequestRepository requests;
    private final FreeSlots freeSlots;
    private final Networks networks;
    private final Gazetteer gazetteer;
    private final RequestMails mails;
    private final Event<RequestQualified> qualified;
    private final AuditLog audit;
    private final Clock clock;

    Intake(
            SupportRequestRepository requests,
            FreeSlots freeSlots,
            Networks networks,
            Gazetteer gazetteer,
            RequestMails mails,
            Event<RequestQualified> qualified,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.freeSlots = freeSlots;
        this.networks = networks;
        this.gazetteer = gazetteer;
        this.mails = mails;
        this.qualified = qualified;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether no slot of the next three weeks is free, so that one may ask to be called back. */
    boolean isFull(Network network) {
        var today = LocalDate.now(clock);
        return !freeSlots.isAnyFree(network.slug(), today, today.plusWeeks(WEEKS_AHEAD));
    }

    /**
     * Somebody asks to be called back.
     *
     * @throws Refusal {@code slots-are-free} as long as one can simply book, {@code too-many-requests} for whoever asks too often
     */
    void callBack(Network network, NewCallBack said, String source, Locale locale) {
        if (!isFull(network)) {
            throw new Refusal(ProblemType.SLOTS_ARE_FREE, null);
        }
        gazetteer.require(said.place());
        if (requests.countCallBacks(network.slug(), source, said.phone()) >= CALL_BACKS_EACH) {
            throw new TooManyRequests("calls back that wait", Duration.ofDays(1));
        }
        var contact = new Requester(
                said.collectivity().strip(),
                said.place(),
                said.contactName().strip(),
                said.contactRole(),
                address(said.email()),
                said.phone(),
                Languages.codeOf(locale));
        var request = new SupportRequest(
                        network.slug(),
                        RequestKind.ADVICE,
                        RequestChannel.CALL_BACK,
                        contact,
                        new Said(said.subject(), said.message(), said.wanted()),
                        clock.instant())
                .fromPlace(source);
        received(request, Actor.SYSTEM);
    }

    /** An adviser notes a call they have just had. */
    SupportRequest noteCall(Network network, NewCall said, Person adviser) {
        gazetteer.require(said.place());
        var contact = new Requester(
                said.collectivity().strip(),
                said.place(),
                said.contactName().strip(),
                said.contactRole(),
                address(said.email()),
                said.phone(),
                Languages.codeOf(adviser.locale()));
        var request = new SupportRequest(
                        network.slug(),
                        RequestKind.ADVICE,
                        RequestChannel.PHONE,
                        contact,
                        new Said(said.subject(), said.message(), null),
                        clock.instant())
                .notedBy(adviser.id(), said.nextStep(), said.minutes());
        request.met(clock.instant());
        return received(request, Actor.person(adviser.id()));
    }

    /**
     * Somebody signed in asks.
     *
     * @throws Refusal {@code conflict} while five of their requests wait
     */
    SupportRequest ask(Network network, NewSupportRequest said, Person person) {
        gazetteer.require(said.place());
        if (requests.lockNewOf(person.id(), network.slug()).size() >= OPEN_EACH) {
            throw new Refusal(ProblemType.CONFLICT, "%d of your requests wait for an answer.".formatted(OPEN_EACH));
        }
        var contact = new Requester(
                said.collectivity().strip(),
                said.place(),
                person.fullName(),
                said.contactRole(),
                person.email(),
                null,
                Languages.codeOf(person.locale()));
        var request = new SupportRequest(
                        network.slug(),
                        said.kind(),
                        RequestChannel.WEB,
                        contact,
                        new Said(said.subject(), said.message(), said.wanted()),
                        clock.instant())
                .of(person.id());
        return received(request, Actor.person(person.id()));
    }

    /** Whoever books a meeting asks for support; once it was held, both sides have met. */
    void meeting(@Observes MeetingChanged told) {
        var booking = told.booking();
        if (!networks.get(booking.network()).uses(Module.SUPPORT)) {
            return;
        }
        var known = requests.findAbout(booking.id());
        if (known.isEmpty() && booking.isAgreed()) {
            var visitor = booking.visitor();
            var contact = new Requester(
                    visitor.collectivity(),
                    visitor.place(),
                    visitor.contactName(),
                    visitor.contactRole(),
                    visitor.email(),
                    visitor.phone(),
                    visitor.locale());
            var request = new SupportRequest(
                            booking.network(),
                            RequestKind.ADVICE,
                            RequestChannel.BOOKING,
                            contact,
                            new Said(visitor.subject(), visitor.message(), null),
                            clock.instant())
                    .about(booking.id(), told.person());
            received(request, Actor.SYSTEM);
        } else if (booking.wasHeld()) {
            known.ifPresent(request -> request.met(booking.startsAt()));
        } else if (booking.isCancelled()) {
            known.filter(request -> request.lapse(clock.instant()))
                    .ifPresent(request -> written(request, "close", Actor.SYSTEM));
        }
    }

    void assign(SupportRequest request, @Nullable UUID adviser, @Nullable String nextStep, UUID by) {
        request.assign(adviser, nextStep);
        requests.flush();
        written(request, "assign", Actor.person(by));
    }

    void qualify(SupportRequest request, Qualification said, Person by) {
        requireCadence(networks.cadence(request.network()), said);
        request.qualify(said, by.id(), clock.instant());
        requests.flush();
        written(request, "qualify", Actor.person(by.id()));
        qualified.fire(new RequestQualified(request, said.orientation(), said.cadenceWeeks(), by.id()));
        if (said.reply() != null) {
            mails.reply(request, said.reply());
        }
    }

    private static void requireCadence(Cadence allowed, Qualification said) {
        var isRegular = said.orientation().opensTrack() && said.orientation() != Orientation.ONE_OFF;
        if (isRegular && said.cadenceWeeks() == null || !isRegular && said.cadenceWeeks() != null) {
            throw Refusal.unprocessable("cadenceWeeks", isRegular ? "needed for a rhythm" : "only for a rhythm");
        }
        if (said.cadenceWeeks() != null) {
            allowed.require(said.cadenceWeeks());
        }
    }

    private SupportRequest received(SupportRequest request, Actor by) {
        requests.persistAndFlush(request);
        written(request, "receive", by);
        return request;
    }

    private void written(SupportRequest request, String what, Actor by) {
        audit.done(by, "support." + what, request.network(), request.id().toString(), Map.of());
    }

    private static @Nullable String address(@Nullable String email) {
        return email == null || email.isBlank() ? null : Person.normalised(email);
    }
}
