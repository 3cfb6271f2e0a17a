package org.essaim.dues;

import java.util.List;

/** The fees of one member, the latest year first. */
public record FeeList(List<FeeView> items) {}
