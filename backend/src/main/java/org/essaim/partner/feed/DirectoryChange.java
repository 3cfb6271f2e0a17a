package org.essaim.partner.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.partner.PartnerEntry;
import org.jspecify.annotations.Nullable;

/** The last change of an entry, as a partner has to follow it. */
public record DirectoryChange(
        @Schema(description = "Names this change. It is no order: the order is that of the pages.")
        long seq,

        Instant at,
        @Schema(description = "The entry, as in `item.id`") UUID id,
        @Schema(examples = "territoires44") String network,
        ChangeOp op,

        @Nullable @Schema(description = "Of a tombstone alone")
        TombstoneReason reason,

        @Nullable @Schema(description = "Of an upsert alone: the entry as it is now")
        PartnerEntry item) {

    @JsonProperty
    @Schema(examples = "directory-entry")
    public String type() {
        return "directory-entry";
    }

    static DirectoryChange upsert(Notice notice, PartnerEntry item) {
        return new DirectoryChange(
                notice.seq(), notice.at(), notice.entry(), notice.network(), ChangeOp.UPSERT, null, item);
    }

    static DirectoryChange tombstone(Notice notice) {
        return new DirectoryChange(
                notice.seq(), notice.at(), notice.entry(), notice.network(), ChangeOp.TOMBSTONE, notice.reason(), null);
    }
}
