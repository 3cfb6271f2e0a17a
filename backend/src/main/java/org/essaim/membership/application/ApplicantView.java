package org.essaim.membership.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.network.Network;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** An application as the applicant follows it, by the link that they were sent. */
@Schema(name = "MyApplication")
public record ApplicantView(
        ApplicationNetwork network,
        ApplicationState state,
        String email,

        @Nullable @Schema(type = SchemaType.OBJECT, description = "What was typed so far of a draft.")
        Map<String, Object> draft,

        @Nullable @Schema(description = "What was sent.") ApplicationForm form,

        @Schema(description = "The places that the form names.")
        List<PlaceRef> places,

        @Nullable String question,
        @Nullable String answer,

        @Nullable @Schema(description = "Why it was refused.")
        String reason,

        @Nullable @Schema(description = "The name of the file of the council’s decision.")
        String deliberation,

        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        List<ApplicationState> next) {

    /** The network to which one applies. */
    public record ApplicationNetwork(String slug, String name, String accent, String contact) {
        static ApplicationNetwork of(Network network) {
            return new ApplicationNetwork(
                    network.slug(),
                    network.name(),
                    network.accent(),
                    network.contact().email());
        }
    }
}
