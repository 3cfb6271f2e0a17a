package org.essaim.organization.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.essaim.member.SeatRole;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a person takes part in an organisation as a member of one network, in a role, from a day and perhaps to one. */
@Entity
public class Seat {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID organization;
    private String network;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    @Column(name = "starts_on")
    private LocalDate startDate;

    @Column(name = "ends_on")
    private @Nullable LocalDate endDate;

    private @Nullable UUID invitedBy;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    /** The seat of someone who accepted an invitation: it begins on the day that was planned, or today if that is past. */
    @SuppressWarnings("NullAway.Init")
    Seat(Invitation invitation, UUID person, LocalDate today) {
        this.organization = invitation.organization();
        this.network = invitation.network();
        this.person = person;
        this.role = invitation.role();
        this.startDate = invitation.startDate().isBefore(today) ? today : invitation.startDate();
        this.endDate = invitation.endDate();
        this.invitedBy = invitation.invitedBy();
    }

    /**
     * Ends the seat at once, whatever day was planned: its last whole day was yesterday, so that it gives nothing from
     * this instant on.
     *
     * @throws IllegalTransition when it is over already
     */
    void end(Clock clock) {
        var today = LocalDate.now(clock);
        if (stateOn(today) == SeatState.ENDED) {
            throw new IllegalTransition(SeatState.ENDED, SeatState.ENDED, Set.of());
        }
        endDate = (startDate.isAfter(today) ? startDate : today).minusDays(1);
        endedAt = clock.instant();
    }

    /** Whether it is still to come, held, or over on that day; the last day counts, unless it was ended by someone. */
    SeatState stateOn(LocalDate day) {
        if (endedAt != null || (endDate != null && endDate.isBefore(day))) {
            return SeatState.ENDED;
        }
        return startDate.isAfter(day) ? SeatState.PLANNED : SeatState.CURRENT;
    }

    boolean isManager() {
        return role == SeatRole.MANAGER;
    }

    UUID id() {
        return id;
    }

    UUID organization() {
        return organization;
    }

    /** In whose name it was given, and which alone it opens. */
    String network() {
        return network;
    }

    UUID person() {
        return person;
    }

    SeatRole role() {
        return role;
    }

    LocalDate startDate() {
        return startDate;
    }

    /** The day on which it ended or will end: of the instant, if somebody ended it. */
    @Nullable
    LocalDate endDate() {
        return endedAt == null ? endDate : LocalDate.ofInstant(endedAt, ZoneId.of("Europe/Paris"));
    }
}
