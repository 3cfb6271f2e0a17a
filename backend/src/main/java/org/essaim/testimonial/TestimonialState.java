package org.essaim.testimonial;

/** Where a testimonial is, between its author and everyone. */
public enum TestimonialState {
    /** Waits for a review. */
    SUBMITTED,
    /** Shown to everyone, as long as the consent holds. */
    PUBLISHED,
    /** Not shown, for the reason that was given. */
    REFUSED
}
