package org.essaim.network;

/** A part of the product that a network may use or leave aside. */
public enum Module {
    /** Members find each other, as far as each agreed to be found. */
    DIRECTORY,
    /** The network has territories of its own, with referents. */
    TERRITORIES,
    /** Its advisers receive whoever asks, at hours that anyone may book. */
    DUTY,
    /** Its advisers accompany whoever asks, from the first meeting to the last review. */
    SUPPORT
}
