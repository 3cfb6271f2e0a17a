package org.essaim.relay;

import jakarta.validation.constraints.NotNull;

/** What is decided about a report. */
public record DecisionInput(@NotNull ReportDecision decision) {}
