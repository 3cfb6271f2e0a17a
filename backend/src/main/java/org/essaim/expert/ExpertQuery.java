package org.essaim.expert;

import org.jspecify.annotations.Nullable;

/** What is looked for among the experts of a network. */
record ExpertQuery(
        @Nullable String words,
        @Nullable String skill,
        @Nullable String place,
        @Nullable ProcurementRoute procurement) {}
