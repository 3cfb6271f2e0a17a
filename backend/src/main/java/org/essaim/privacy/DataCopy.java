package org.essaim.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that the service keeps about one person (GDPR, art. 15 and 20). */
public record DataCopy(
        Instant generatedAt,
        UUID person,
        @Schema(examples = "fr") String locale,

        @Schema(description = "How to read it") String note,

        List<Section> sections) {

    /** What one table holds about the person. */
    public record Section(
            @Schema(examples = "mandates") String key,
            @Schema(examples = "Mandats") String title,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Map.class,
                    description = "Days as yyyy-MM-dd, instants with their offset; what is empty is left out.")
            List<Map<String, Object>> rows) {}
}
