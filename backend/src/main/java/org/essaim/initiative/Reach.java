package org.essaim.initiative;

import java.util.List;
import java.util.UUID;

/** Whom an initiative reaches, where, about what and when. */
record Reach(
        UUID initiative, List<InitiativeAudience> audiences, Perimeter perimeter, List<String> themes, Period period) {}
