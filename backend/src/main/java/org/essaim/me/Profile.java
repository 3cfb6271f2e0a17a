package org.essaim.me;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.member.Person;
import org.essaim.member.Standing;
import org.jspecify.annotations.Nullable;

/** What a person says about themself, in every network; {@code email} comes from the account. */
public record Profile(
        String givenName,
        String familyName,
        @Schema(examples = "camille@essaim.example") String email,
        @Nullable String phone,
        @Nullable String biography,
        List<String> languages,

        @Nullable @Schema(description = "Private: shown to oneself only")
        Standing standing,

        int version) {

    static Profile of(Person person) {
        return new Profile(
                person.givenName(),
                person.familyName(),
                person.email(),
                person.phone(),
                person.biography(),
                person.languages(),
                person.standing(),
                person.version());
    }
}
