package org.essaim.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person may say about themself; the e-mail comes from the account. */
public record ProfileChange(
        @NotBlank @Size(max = 80) @Schema(examples = "Camille")
        String givenName,

        @NotBlank @Size(max = 80) @Schema(examples = "Lemoine")
        String familyName,

        @Nullable @Pattern(regexp = "\\+?[0-9 .()-]{4,30}") @Schema(examples = "+33 1 99 00 12 34")
        String phone,

        @Nullable @Size(max = 2000) String biography,
        @NotNull @Size(min = 1, max = 2) List<@NotNull @Pattern(regexp = "fr|en") String> languages,
        @Nullable Standing standing) {

    public static ProfileChange of(Person person) {
        return new ProfileChange(
                person.givenName(),
                person.familyName(),
                person.phone(),
                person.biography(),
                person.languages(),
                person.standing());
    }
}
