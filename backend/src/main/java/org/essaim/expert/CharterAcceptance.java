package org.essaim.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That an expert accepted the charter, in which exact words, when, and how.
 *
 * @param channel {@code WEB} by themself, {@code PAPER} when the signed charter reached an adviser
 */
@Embeddable
record CharterAcceptance(
        @Column(name = "charter_sha256") String sha256,
        @Column(name = "charter_accepted_at") Instant acceptedAt,
        @Column(name = "charter_channel") String channel) {}
