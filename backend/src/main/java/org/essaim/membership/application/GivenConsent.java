package org.essaim.membership.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.essaim.consent.Audience;

/** A consent given with an application, to the exact words that were shown; in force once the person has joined. */
public record GivenConsent(
        @NotNull Audience audience,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textSha256) {}
