/**
 * How one joins a network, stays in it and leaves: {@code charter} is what members undertake, {@code application} how
 * they ask, and this package the life of a membership.
 */
@NullMarked
package org.essaim.membership;

import org.jspecify.annotations.NullMarked;
