package org.essaim.me;

import java.util.List;

/** One's mandates, the latest first. */
public record MyMandates(List<MyMandate> items) {}
