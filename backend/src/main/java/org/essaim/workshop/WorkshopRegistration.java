package org.essaim.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody takes part in a cycle for a collectivité, waits for a seat, or for the team to say that it is theirs. */
@Entity
class WorkshopRegistration {
    /** How many people of one collectivité share its seat. */
    static final int PEOPLE_A_SEAT = 3;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycle;
    private UUID person;
    private @Nullable String place;
    private @Nullable UUID organization;

    private String collectivity;
    private String role;
    private String question;
    private boolean shown;
    private String locale;

    @Enumerated(EnumType.STRING)
    private SeatState state;

    private int position;
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopRegistration() {}

    /** Comes last: whoever registers waits, be it for a moment; for the team first, when nobody knows that they are of there. */
    @SuppressWarnings("NullAway.Init")
    WorkshopRegistration(
            UUID cycle,
            UUID person,
            SeatHolder of,
            NewRegistration said,
            Locale locale,
            int position,
            Instant registeredAt) {
        this.cycle = cycle;
        this.person = person;
        this.place = of.place();
        this.organization = of.organization();
        this.collectivity = of.name();
        this.state = of.isTheirs() ? SeatState.WAITLISTED : SeatState.UNCONFIRMED;
        this.role = said.role().strip();
        this.question = said.question().strip();
        this.shown = said.shown();
        this.locale = locale.getLanguage();
        this.position = position;
        this.registeredAt = registeredAt;
    }

    void change(RegistrationChange said) {
        role = said.role().strip();
        question = said.question().strip();
        shown = said.shown();
    }

    /** @throws Refusal {@code conflict} when nothing is to be confirmed */
    void confirm() {
        if (isConfirmed()) {
            throw new Refusal(ProblemType.CONFLICT, "This registration is confirmed already.");
        }
        state = SeatState.WAITLISTED;
    }

    void seat() {
        state = SeatState.REGISTERED;
    }

    boolean isConfirmed() {
        return state != SeatState.UNCONFIRMED;
    }

    boolean waits() {
        return state == SeatState.WAITLISTED;
    }

    boolean hasSeat() {
        return state == SeatState.REGISTERED;
    }

    /** The collectivité by its key: all its people share one seat. */
    String holder() {
        return place != null ? place : String.valueOf(organization);
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    UUID person() {
        return person;
    }

    String collectivity() {
        return collectivity;
    }

    String role() {
        return role;
    }

    String question() {
        return question;
    }

    boolean isShown() {
        return shown;
    }

    Locale locale() {
        return Locale.of(locale);
    }

    SeatState state() {
        return state;
    }

    int position() {
        return position;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
