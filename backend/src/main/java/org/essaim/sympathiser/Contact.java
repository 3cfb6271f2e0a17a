package org.essaim.sympathiser;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That there was a contact with a sympathiser. */
public record Contact(@NotNull LocalDate on) {}
