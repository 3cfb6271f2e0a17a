package org.essaim.relay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a member writes to another.
 *
 * @param shareAddress whether the mail also tells the sender's own address
 */
public record MessageInput(@NotBlank @Size(max = 2000) String message, boolean shareAddress) {}
