package org.essaim.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a consent is about: being shown in this network to this audience, and to which partner if it is one. */
public record ConsentSubject(
        String network, Audience audience, @Nullable UUID partner) {}
