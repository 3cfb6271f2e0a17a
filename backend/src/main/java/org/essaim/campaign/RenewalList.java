package org.essaim.campaign;

import java.util.List;

/** The latest renewals of a network, at most 50. */
public record RenewalList(List<RenewalView> items) {}
