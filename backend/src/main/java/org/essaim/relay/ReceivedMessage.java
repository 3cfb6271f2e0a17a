package org.essaim.relay;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;

/** A message that one received: who wrote and when; what was written is in the mail alone. */
public record ReceivedMessage(
        UUID id,
        @Schema(examples = "territoires44") String network,
        @Schema(examples = "Lise Morvan") String sender,
        Instant sentAt,
        @Schema(description = "Whether one has reported it") boolean reported) {

    static ReceivedMessage of(RelayMessage message, Person sender, boolean reported) {
        return new ReceivedMessage(message.id(), message.network(), sender.fullName(), message.sentAt(), reported);
    }
}
