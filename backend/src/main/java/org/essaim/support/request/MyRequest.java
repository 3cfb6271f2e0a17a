package org.essaim.support.request;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for support, as whoever asked reads it. */
@Schema(name = "MySupportRequest")
public record MyRequest(
        UUID id,
        RequestKind kind,
        RequestState state,
        String collectivity,
        String subject,
        @Nullable String message,
        @Nullable String wanted,
        Instant receivedAt,

        @Nullable @Schema(description = "The track that came of it, for who takes part in it.")
        UUID track) {

    static MyRequest of(SupportRequest request, @Nullable UUID track) {
        return new MyRequest(
                request.id(),
                request.kind(),
                request.state(),
                request.contact().collectivity(),
                request.subject(),
                request.said().message(),
                request.said().wanted(),
                request.receivedAt(),
                track);
    }
}
