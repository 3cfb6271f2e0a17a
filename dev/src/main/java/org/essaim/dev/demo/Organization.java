package org.essaim.dev.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that belongs to a network, with all who have a seat in it. */
record Organization(String kind, String name, @Nullable String place, String network, String state, LocalDate since) {}
