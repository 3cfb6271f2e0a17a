package org.essaim.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.place.Place;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An elective mandate that a person declares, from a day and perhaps to one. */
@Entity
public class Mandate {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable MandateFunction function;

    private @Nullable Short rank;
    private String place;
    private @Nullable String delegation;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Column(name = "starts_on")
    private LocalDate startDate;

    @Column(name = "ends_on")
    private @Nullable LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private Verification verification = Verification.UNVERIFIED;

    private @Nullable Instant verifiedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Doubt doubt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** Declares a mandate held in {@code where}. */
    @SuppressWarnings("NullAway.Init")
    public Mandate(UUID person, MandateInput declared, Place where) {
        this.person = person;
        change(declared, where);
    }

    /**
     * Corrects or ends the mandate; what was checked against the register has to be checked again.
     *
     * @throws Refusal {@code unprocessable} when function, place and dates do not go together
     */
    public void change(MandateInput declared, Place where) {
        check(declared, where);
        kind = declared.kind();
        function = declared.function();
        rank = declared.rank();
        place = where.key();
        delegation = declared.delegation();
        side = declared.side();
        startDate = declared.startDate();
        endDate = declared.endDate();
        verification = Verification.UNVERIFIED;
        verifiedAt = null;
        doubt = null;
    }

    /** @throws Refusal {@code unprocessable} when function, place and dates do not go together */
    public static void check(MandateInput declared, Place where) {
        if (!declared.kind().knows(declared.function())) {
            throw Refusal.unprocessable("function", "not a function of this kind of mandate");
        }
        if (!declared.kind().isHeldIn(where.kind())) {
            throw Refusal.unprocessable("place", "this kind of mandate is not held in such a place");
        }
        if (declared.endDate() != null && declared.endDate().isBefore(declared.startDate())) {
            throw Refusal.unprocessable("endDate", "before the start");
        }
    }

    /** Whether the mandate is held on that day; the last day counts. */
    public boolean isHeldOn(LocalDate day) {
        return !startDate.isAfter(day) && (endDate == null || !endDate.isBefore(day));
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public MandateKind kind() {
        return kind;
    }

    public @Nullable MandateFunction function() {
        return function;
    }

    public @Nullable Short rank() {
        return rank;
    }

    /** The key of the place. */
    public String place() {
        return place;
    }

    public @Nullable String delegation() {
        return delegation;
    }

    public @Nullable Side side() {
        return side;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public @Nullable LocalDate endDate() {
        return endDate;
    }

    public Verification verification() {
        return verification;
    }

    /** When the mandate was last looked up in the register. */
    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable Doubt doubt() {
        return doubt;
    }

    public int version() {
        return version;
    }
}
