package org.essaim.expert;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What counts of an expert when one is looked for: nothing of who they are.
 *
 * @param perimeter keys of places; none for all of France
 * @param proposed how often they were proposed in the last twelve months
 */
record Candidate(UUID id, Set<String> skills, List<String> perimeter, int proposed) {}
