package org.essaim.programme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.place.Gazetteer;
import org.essaim.programme.ProgrammeRepository.Published;
import org.jspecify.annotations.Nullable;

/** A page of the territories in a programme, as everyone reads it: no person, and no way to the track. */
public record ProgrammePage(
        List<ProgrammeCard> items,

        @Nullable @Schema(description = "The cursor of the next page; absent on the last one.")
        String next) {

    /** A territory in a programme. */
    public record ProgrammeCard(
            String name,
            List<Department> departments,

            @Schema(description = "Slugs of practices.") List<String> themes,

            LocalDate startsOn,
            LocalDate endsOn,

            @Schema(description = "Whether its end report was written.")
            boolean ended) {
        static ProgrammeCard of(Published told, Gazetteer gazetteer) {
            return new ProgrammeCard(
                    told.publication().publicName(),
                    told.publication().departments().stream()
                            .flatMap(key -> gazetteer.find(key).stream())
                            .map(place -> new Department(place.key(), place.name()))
                            .toList(),
                    told.publication().themes(),
                    told.convention().startsOn(),
                    told.convention().endsOn(),
                    told.ended());
        }
    }

    /** A département by its key and name. */
    @Schema(name = "ProgrammeDepartment")
    public record Department(String key, String name) {}
}
