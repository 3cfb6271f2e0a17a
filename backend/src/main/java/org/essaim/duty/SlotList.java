package org.essaim.duty;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.duty.FreeSlots.Offered;

/**
 * The slots of some days.
 *
 * @param items those that are free, by time
 * @param taken the hours at which nobody is free any more
 */
public record SlotList(List<FreeSlot> items, List<OffsetDateTime> taken) {

    /** A free slot of one adviser. */
    public record FreeSlot(
            UUID schedule,

            @Schema(description = "What is booked: this adviser, at this time.")
            UUID host,

            @Schema(description = "The name by which the adviser receives.", examples = "Maxence T.")
            String name,

            @Schema(examples = "2026-11-30T15:00:00+01:00") OffsetDateTime startsAt,
            @Schema(examples = "2026-11-30T15:30:00+01:00") OffsetDateTime endsAt,

            @Schema(description = "By whose clock the hours are said", examples = "Europe/Paris")
            String zone,

            List<MeetingMode> modes) {
        private static FreeSlot of(Offered offered) {
            return new FreeSlot(
                    offered.schedule().id(),
                    offered.host().id(),
                    offered.host().name(),
                    offered.slot().startsAt().toOffsetDateTime(),
                    offered.slot().endsAt().toOffsetDateTime(),
                    offered.schedule().zone().getId(),
                    offered.schedule().modes());
        }
    }

    static SlotList of(List<Offered> offered) {
        var free = offered.stream().filter(Offered::isFree).map(FreeSlot::of).toList();
        var freeTimes = free.stream().map(slot -> slot.startsAt().toInstant()).collect(Collectors.toSet());
        var taken = offered.stream()
                .map(slot -> slot.slot().startsAt().toOffsetDateTime())
                .filter(start -> !freeTimes.contains(start.toInstant()))
                .distinct()
                .toList();
        return new SlotList(free, taken);
    }
}
