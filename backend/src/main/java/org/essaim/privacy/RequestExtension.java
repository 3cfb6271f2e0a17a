package org.essaim.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a request needs two more months; the person reads it. */
public record RequestExtension(@NotBlank @Size(max = 500) String reason) {}
