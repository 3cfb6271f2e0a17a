package org.essaim.peer;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.initiative.InitiativeKind;
import org.jspecify.annotations.Nullable;

/** The agreement of a collectivité, as both sides of its track read it. */
@Schema(name = "PeerAgreement")
public record PeerAgreementView(
        String summary,
        List<String> themes,
        List<InitiativeKind> initiatives,
        LocalDate agreedOn,

        @Nullable @Schema(description = "Who agreed for the collectivité; nobody any more once they were erased.")
        String agreedBy,

        @Schema(description = "For `If-Match`.") int version) {

    /** Whether there is an agreement, and who may give one. */
    @Schema(name = "PeerAgreementStanding")
    public record Standing(
            @Nullable @Schema(description = "None as long as there is no agreement, or when it was withdrawn.")
            PeerAgreementView agreement,

            @Schema(
                    description =
                            "Whether the reader speaks for the collectivité: an adviser does not agree in its name.")
            boolean mayAgree) {}

    static PeerAgreementView of(PeerAgreement agreement, @Nullable String agreedBy) {
        return new PeerAgreementView(
                agreement.summary(),
                agreement.themes(),
                agreement.initiatives(),
                agreement.agreedOn(),
                agreedBy,
                agreement.version());
    }
}
