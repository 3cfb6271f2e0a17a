package org.essaim.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a person does in an organisation, without being elected to it. */
@Entity
public class Position {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID person;
    private String title;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private String organization;
    private @Nullable String place;

    @Column(name = "starts_on")
    private @Nullable LocalDate startDate;

    @Column(name = "ends_on")
    private @Nullable LocalDate endDate;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    @SuppressWarnings("NullAway.Init")
    public Position(UUID person, PositionInput declared) {
        this.person = person;
        change(declared);
    }

    /** @throws Refusal {@code unprocessable} when it would end before it starts */
    public void change(PositionInput declared) {
        if (declared.startDate() != null
                && declared.endDate() != null
                && declared.endDate().isBefore(declared.startDate())) {
            throw Refusal.unprocessable("endDate", "before the start");
        }
        title = declared.title().strip();
        kind = declared.kind();
        organization = declared.organization().strip();
        place = declared.place();
        startDate = declared.startDate();
        endDate = declared.endDate();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public PositionKind kind() {
        return kind;
    }

    public String organization() {
        return organization;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable LocalDate startDate() {
        return startDate;
    }

    public @Nullable LocalDate endDate() {
        return endDate;
    }

    public int version() {
        return version;
    }
}
