/**
 * Organisations that belong to a network: what they are, and who may see and look after them.
 *
 * <p>{@link org.essaim.organization.OrganizationReader} decides the latter, for {@code seat}, {@code contribution} and the
 * features that come after.
 */
@NullMarked
package org.essaim.organization;

import org.jspecify.annotations.NullMarked;
