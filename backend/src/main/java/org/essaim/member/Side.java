package org.essaim.member;

/** Where one sits in the council. Private: it enters no list, search, export or count. */
public enum Side {
    MAJORITE,
    OPPOSITION
}
