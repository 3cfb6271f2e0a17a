package org.essaim.organization.seat;

import java.util.List;

/** The seats of an organisation, as far as the caller may see them. */
public record SeatList(List<SeatView> items) {}
