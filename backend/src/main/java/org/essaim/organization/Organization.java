package org.essaim.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.essaim.member.OrganizationKind;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A collectivité, an association or another body that may belong to networks; people take part in it by a seat. */
@Entity
public class Organization {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private String name;
    private @Nullable String acronym;
    private @Nullable String siren;
    private @Nullable String siret;
    private @Nullable String place;
    private @Nullable String website;
    private @Nullable String publicEmail;
    private @Nullable String description;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /** An organisation with these facts; it belongs to no network yet. */
    @SuppressWarnings("NullAway.Init")
    public Organization(OrganizationChange facts) {
        change(facts);
    }

    /**
     * Takes over its facts. A SIRET tells the SIREN; the place is checked by whoever knows places.
     *
     * @throws Refusal {@code unprocessable} when a number does not carry its check digit, or both do not go together
     */
    public final void change(OrganizationChange facts) {
        if (facts.siret() != null && !Siren.isSiret(facts.siret())) {
            throw Refusal.unprocessable("siret", "not a SIRET: its check digit is wrong");
        }
        if (facts.siren() != null && !Siren.isSiren(facts.siren())) {
            throw Refusal.unprocessable("siren", "not a SIREN: its check digit is wrong");
        }
        if (facts.siret() != null && facts.siren() != null && !facts.siret().startsWith(facts.siren())) {
            throw Refusal.unprocessable("siret", "of another organisation than the SIREN");
        }
        kind = facts.kind();
        name = facts.name().strip();
        acronym = facts.acronym();
        siret = facts.siret();
        siren = facts.siren() == null && facts.siret() != null ? facts.siret().substring(0, 9) : facts.siren();
        place = facts.place();
        website = facts.website();
        publicEmail = facts.publicEmail();
        description = facts.description();
    }

    public UUID id() {
        return id;
    }

    public OrganizationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable String acronym() {
        return acronym;
    }

    public @Nullable String siren() {
        return siren;
    }

    public @Nullable String siret() {
        return siret;
    }

    /** The key of the place that it governs, or where it works. */
    public @Nullable String place() {
        return place;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable String publicEmail() {
        return publicEmail;
    }

    public @Nullable String description() {
        return description;
    }

    public int version() {
        return version;
    }
}
