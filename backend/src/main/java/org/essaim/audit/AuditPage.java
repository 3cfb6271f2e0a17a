package org.essaim.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the trail of a network. */
public record AuditPage(
        List<AuditLine> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** Who did what to what, when, with what outcome. */
    public record AuditLine(
            UUID id,
            Instant at,
            AuditActor actor,
            @Schema(examples = "consent.withdraw") String action,
            @Nullable String target,
            @Schema(enumeration = {"DONE", "REFUSED"}) String outcome,
            @Nullable UUID requestId,

            @Schema(type = SchemaType.OBJECT) Map<String, Object> details) {}

    /** Who did it; the label of someone who was erased is empty. */
    public record AuditActor(Actor.Kind kind, @Nullable UUID id, String label) {}
}
