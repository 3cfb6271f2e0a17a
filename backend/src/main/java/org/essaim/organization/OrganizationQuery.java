package org.essaim.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations are looked for.
 *
 * @param words of the name, acronym or place
 * @param place the key of a place in which they are
 */
record OrganizationQuery(@Nullable String words, @Nullable String place) {}
