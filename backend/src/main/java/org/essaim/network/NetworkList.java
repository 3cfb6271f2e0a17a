package org.essaim.network;

import java.util.List;

/** The networks hosted here. */
public record NetworkList(List<NetworkView> items) {}
