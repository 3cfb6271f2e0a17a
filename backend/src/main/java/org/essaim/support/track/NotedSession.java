package org.essaim.support.track;

import java.time.LocalDate;

/** A session of a track of which it is known whether it was held, or nobody of the collectivité came. */
public record NotedSession(LocalDate day, boolean wasHeld) {}
