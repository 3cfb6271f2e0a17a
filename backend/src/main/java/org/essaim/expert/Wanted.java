package org.essaim.expert;

import java.util.List;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param skills any of these; none when it is open
 * @param places the place and all that contains it, from near to far; none when it may be anywhere
 */
record Wanted(Set<String> skills, List<String> places) {}
