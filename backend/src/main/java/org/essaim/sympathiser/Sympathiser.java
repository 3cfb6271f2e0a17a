package org.essaim.sympathiser;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.UUID;
import org.essaim.member.MandateFunction;
import org.essaim.member.Person;
import org.essaim.shared.problem.IllegalTransition;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.security.LinkToken;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Someone in regular contact with a network; once it is over, nothing here says who it was. */
@Entity
public class Sympathiser {
    /** Within which they have to be told (GDPR, art. 14(3)(a)). */
    static final Period TIME_TO_INFORM = Period.ofDays(30);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private @Nullable String email;
    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private @Nullable MandateFunction function;

    private @Nullable String source;
    private String locale;

    @Enumerated(EnumType.STRING)
    private SympathiserState state = SympathiserState.RECORDED;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "inform_on")
    private LocalDate informOn;

    private @Nullable Instant informedAt;

    @Column(name = "contact_on")
    private @Nullable LocalDate contactOn;

    private @Nullable String tokenSha256;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Sympathiser() {}

    /**
     * Writes someone down, from a source and with the day on which they will be told.
     *
     * @throws Refusal {@code unprocessable} when that day is past, or later than a month from now
     */
    @SuppressWarnings("NullAway.Init")
    Sympathiser(String network, NewSympathiser known, @Nullable String placeKey, LocalDate today) {
        var latest = today.plus(TIME_TO_INFORM);
        if (known.informOn().isBefore(today) || known.informOn().isAfter(latest)) {
            throw Refusal.unprocessable("informOn", today + ".." + latest);
        }
        this.network = network;
        email = Person.normalised(known.email());
        givenName = known.givenName().strip();
        familyName = known.familyName().strip();
        place = placeKey;
        function = known.function();
        source = known.source().strip();
        locale = known.locale();
        recordedOn = today;
        informOn = known.informOn();
    }

    void inform(LinkToken objection, Instant now) {
        go(SympathiserState.INFORMED);
        informedAt = now;
        tokenSha256 = objection.sha256();
    }

    /** Notes that there was a contact: this is what makes it regular (GDPR, art. 9(2)(d)). */
    void meet(LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(recordedOn.minusYears(1))) {
            throw Refusal.unprocessable("on", recordedOn.minusYears(1) + ".." + today);
        }
        go(SympathiserState.ACTIVE);
        contactOn = day;
    }

    void object() {
        end(SympathiserState.OBJECTED);
    }

    void convert() {
        end(SympathiserState.CONVERTED);
    }

    void purge() {
        end(SympathiserState.PURGED);
    }

    /** The last day on which they may be told. */
    LocalDate informBefore() {
        return recordedOn.plus(TIME_TO_INFORM);
    }

    private void end(SympathiserState how) {
        go(how);
        email = null;
        givenName = null;
        familyName = null;
        place = null;
        function = null;
        source = null;
        contactOn = null;
    }

    private void go(SympathiserState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransition(state, next, state.next());
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String givenName() {
        return givenName;
    }

    @Nullable
    String familyName() {
        return familyName;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    MandateFunction function() {
        return function;
    }

    @Nullable
    String source() {
        return source;
    }

    Locale locale() {
        return Locale.of(locale);
    }

    SympathiserState state() {
        return state;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    LocalDate informOn() {
        return informOn;
    }

    @Nullable
    Instant informedAt() {
        return informedAt;
    }

    @Nullable
    LocalDate contactOn() {
        return contactOn;
    }

    int version() {
        return version;
    }
}
