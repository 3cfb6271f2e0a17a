package org.essaim.membership.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.PlaceRef;
import org.jspecify.annotations.Nullable;

/** An application as those who run the network read it: the side of a mandate, which is private, is not in it. */
@Schema(name = "Application")
public record ApplicationDetail(
        UUID id,
        ApplicationState state,
        String email,
        ApplicationForm form,

        @Schema(description = "The places that the form names.")
        List<PlaceRef> places,

        @Schema(description = "Whether the address is that of a member already.")
        boolean alreadyMember,

        @Schema(
                description =
                        "The memberships that the applicant and their organisation have or had here; none once it is decided.")
        List<KnownMember> known,

        @Nullable @Schema(description = "The version of the charter that was accepted.")
        String charter,

        @Nullable Instant charterAcceptedAt,
        @Nullable String question,
        @Nullable String answer,
        @Nullable String reason,

        @Nullable @Schema(description = "The name of the file of the council’s decision.")
        String deliberation,

        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        List<ApplicationState> next) {}
