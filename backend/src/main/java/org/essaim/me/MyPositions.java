package org.essaim.me;

import java.util.List;

/** One's positions in organisations. */
public record MyPositions(List<MyPosition> items) {}
