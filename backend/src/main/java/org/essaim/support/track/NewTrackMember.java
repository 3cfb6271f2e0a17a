package org.essaim.support.track;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.essaim.member.Person;

/** Somebody of the collectivité, to be invited to the space of a track. */
public record NewTrackMember(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Email @Size(max = 254) String email,
        @NotNull MemberRole role) {

    /** The form under which an address is one. */
    String address() {
        return Person.normalised(email);
    }
}
