package org.essaim.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom to write to about a network: an organisation, never a person. */
@Embeddable
public record Contact(
        @Column(name = "contact_organization") String organization,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_address") @Nullable String address) {}
