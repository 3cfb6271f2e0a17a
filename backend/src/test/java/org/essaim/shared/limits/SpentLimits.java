package org.essaim.shared.limits;

import jakarta.enterprise.context.ApplicationScoped;

/** Somebody of a test who has had all that they may for the hour. */
@ApplicationScoped
public class SpentLimits {
    private final RateLimits limits;

    SpentLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** From this address no more mails are written to strangers: its bucket is one of a single mail, and empty. */
    public void spent(String subscriber) {
        limits.take(UnprovedMails.client(subscriber), 1, UnprovedMails.WINDOW);
    }
}
