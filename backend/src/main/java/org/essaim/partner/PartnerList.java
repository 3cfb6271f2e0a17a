package org.essaim.partner;

import java.util.List;

/** The partners of the installation, by name. */
public record PartnerList(List<PartnerView> items) {}
