package org.essaim.membership.application;

import java.util.Optional;
import java.util.UUID;

/** The dues of those who join: they are a feature of their own, which builds on this one. */
public interface JoiningDues {
    /** What a person who joins today is asked for; nothing where there is no rule. */
    Optional<AskedDues> asked(String network);

    /** Begins the dues of somebody who is let in, as they wished; whoever has some already keeps them. */
    void begin(String network, UUID person, DuesWish wish);
}
