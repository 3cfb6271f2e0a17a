package org.essaim.membership.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application that is begun, to be resumed later by the link that is sent to the address. */
public record NewDraft(
        @NotNull @Email @Size(max = 254) String email,

        @NotNull
        @Schema(
                type = SchemaType.OBJECT,
                description = "What was typed so far, as the web app will want to read it again.")
        Map<String, Object> draft) {}
