package org.essaim.territory;

import java.util.UUID;

/** A referent who agreed to be seen by the reader, as the directory shows them. */
public record ShownReferent(UUID entryId, String givenName, String familyName) {}
