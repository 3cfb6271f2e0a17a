package org.essaim.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.essaim.consent.ConsentEvent;
import org.essaim.consent.Disclosure;
import org.essaim.directory.ListedPerson;
import org.essaim.directory.ListedPerson.Details;
import org.essaim.shared.problem.IllegalTransition;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What one partner may receive from one network, what for, and until when. */
@Entity
public class Agreement {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "partner")
    private Partner partner;

    private String network;
    private String purpose;
    private List<String> fields;

    @Column(name = "starts_on")
    private LocalDate startDate;

    @Column(name = "ends_on")
    private LocalDate endDate;

    /** Written by {@link AgreementRepository#noteReading} alone: a reading must not write back what it read. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastReadAt;

    private @Nullable Instant suspendedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init")
    Agreement(Partner partner, String network, NewAgreement terms) {
        this.partner = partner;
        this.network = network;
        purpose = terms.purpose().strip();
        fields = terms.fields().stream().distinct().sorted().map(Enum::name).toList();
        startDate = terms.startsOn();
        endDate = terms.endsOn();
    }

    public AgreementState state(LocalDate today) {
        if (endedAt != null || today.isAfter(endDate)) {
            return AgreementState.ENDED;
        }
        if (today.isBefore(startDate)) {
            return AgreementState.UPCOMING;
        }
        return suspendedAt == null ? AgreementState.ACTIVE : AgreementState.SUSPENDED;
    }

    /** Stops serving the partner for a while. */
    void suspend(ZonedDateTime now) {
        move(now, AgreementState.SUSPENDED);
        suspendedAt = now.toInstant();
    }

    /** Serves the partner again, on the consents that hold. */
    void resume(ZonedDateTime now) {
        move(now, AgreementState.ACTIVE);
        suspendedAt = null;
    }

    /** Ends it at once: today is its last day, and nothing more is served. */
    void end(ZonedDateTime now) {
        move(now, AgreementState.ENDED);
        endedAt = now.toInstant();
        var today = now.toLocalDate();
        endDate = today.isBefore(startDate) ? startDate : today;
    }

    private void move(ZonedDateTime now, AgreementState to) {
        var from = state(now.toLocalDate());
        if (!from.next().contains(to)) {
            throw new IllegalTransition(from, to, from.next());
        }
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    boolean covers(SharedField field) {
        return fields.contains(field.name());
    }

    /** The person with the fields of the agreement alone. */
    ListedPerson limit(ListedPerson listed) {
        var details = listed.details();
        return listed.with(new Details(
                        covers(SharedField.HEADLINE) ? details.headline() : null,
                        covers(SharedField.PRACTICES) ? details.practices() : List.of(),
                        covers(SharedField.HELP_OFFERED) ? details.helpOffered() : null,
                        covers(SharedField.HELP_SOUGHT) ? details.helpSought() : null,
                        null,
                        List.of(),
                        false,
                        null,
                        covers(SharedField.EMAIL) ? details.email() : null,
                        covers(SharedField.PHONE) ? details.phone() : null))
                .with(
                        covers(SharedField.MANDATES) ? listed.mandates() : List.of(),
                        covers(SharedField.POSITIONS) ? listed.positions() : List.of());
    }

    /** Whether a consent was given to these terms: one given under an earlier agreement is no consent to this one. */
    public boolean isAcceptedBy(ConsentEvent consent) {
        return consent.isGrant()
                && !consent.at().isBefore(startDate.atStartOfDay(PARIS).toInstant());
    }

    /** What a person who consents has to be told. */
    public Disclosure disclosure() {
        return new Disclosure(
                partner.name(),
                purpose,
                fields().stream().map(SharedField::words).toList(),
                endDate);
    }

    public UUID id() {
        return id;
    }

    public Partner partner() {
        return partner;
    }

    public String network() {
        return network;
    }

    public String purpose() {
        return purpose;
    }

    public List<SharedField> fields() {
        return fields.stream().map(SharedField::valueOf).toList();
    }

    public LocalDate startDate() {
        return startDate;
    }

    /** The last day. */
    public LocalDate endDate() {
        return endDate;
    }

    public @Nullable Instant lastReadAt() {
        return lastReadAt;
    }

    @Nullable
    Instant suspendedAt() {
        return suspendedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
