package org.essaim.consent;

/** To whom a person may agree to be shown; each is asked for, given and withdrawn apart. */
public enum Audience {
    /** The members of the network. */
    NETWORK,
    /** Everyone, signed in or not. */
    PUBLIC,
    /** One partner network, which receives a copy. */
    PARTNER,
    /** Everyone, for a testimonial alone. */
    TESTIMONIAL,
    /** Everyone, for the portrait beside a testimonial: image right. */
    PHOTO
}
