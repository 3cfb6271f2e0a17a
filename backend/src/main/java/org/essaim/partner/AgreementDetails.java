package org.essaim.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.consent.ConsentTextView;

/** An agreement with what it comes to. */
public record AgreementDetails(
        AgreementView agreement,

        @Schema(description = "How many people agreed to it and are passed on today")
        int people,

        @Schema(description = "What each person is told before they agree, in both languages")
        List<ConsentTextView> texts) {}
