package org.essaim.organization.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;

/** Something that an organisation or its network really gave the other, on a day. */
@Entity
public class Contribution {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private ContributionSide side;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private LocalDate givenOn;

    private String label;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /** @throws Refusal {@code unprocessable} when it is no engagement of that side, or of a day to come */
    @SuppressWarnings("NullAway.Init")
    Contribution(String network, UUID organization, NewContribution given, LocalDate today) {
        if (!given.kind().isEngagementOf(given.side())) {
            throw Refusal.unprocessable("kind", "no engagement of this side");
        }
        if (given.date().isAfter(today)) {
            throw Refusal.unprocessable("date", "only what was really given counts");
        }
        this.network = network;
        this.organization = organization;
        this.side = given.side();
        this.kind = given.kind();
        this.givenOn = given.date();
        this.label = given.label().strip();
    }

    UUID id() {
        return id;
    }

    ContributionSide side() {
        return side;
    }

    ContributionKind kind() {
        return kind;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    String label() {
        return label;
    }
}
