package org.essaim.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That everyone may read of a programme, and that the collectivité agreed.
 *
 * @param departments the keys of its départements
 * @param themes slugs of practices
 * @param agreement how the collectivité agreed
 */
@Embeddable
@Schema(name = "ProgrammePublication")
public record Publication(
        @Schema(description = "Of the collectivité, as everyone reads it.")
        String publicName,

        List<String> departments,
        List<String> themes,
        LocalDate agreedOn,
        String agreement,
        LocalDate publishedOn) {}
