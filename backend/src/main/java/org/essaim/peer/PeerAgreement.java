package org.essaim.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.initiative.InitiativeKind;
import org.essaim.support.track.SupportTrack;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A collectivité agrees to be presented as a peer, with these words and no others, until it withdraws that. */
@Entity
public class PeerAgreement {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID track;
    private @Nullable String summary;
    private List<String> themes = List.of();
    private List<String> initiatives = List.of();
    private LocalDate agreedOn;
    private @Nullable UUID agreedBy;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable UUID withdrawnBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PeerAgreement() {}

    @SuppressWarnings("NullAway.Init")
    PeerAgreement(SupportTrack of, PeerAgreementInput said, UUID by, LocalDate today) {
        network = of.network();
        track = of.id();
        agree(said, by, today);
    }

    /** Agrees to what is shown from now on. */
    final void agree(PeerAgreementInput said, UUID by, LocalDate today) {
        summary = said.summary().strip();
        themes = said.themes().stream().distinct().sorted().toList();
        initiatives =
                said.initiatives().stream().distinct().sorted().map(Enum::name).toList();
        agreedOn = today;
        agreedBy = by;
    }

    /** What was shown is not kept: that there was an agreement is. */
    void withdraw(UUID by, LocalDate today) {
        summary = null;
        themes = List.of();
        initiatives = List.of();
        withdrawnOn = today;
        withdrawnBy = by;
    }

    UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    UUID track() {
        return track;
    }

    String summary() {
        return summary == null ? "" : summary;
    }

    List<String> themes() {
        return themes;
    }

    List<InitiativeKind> initiatives() {
        return initiatives.stream().map(InitiativeKind::valueOf).toList();
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable
    UUID agreedBy() {
        return agreedBy;
    }

    int version() {
        return version;
    }
}
