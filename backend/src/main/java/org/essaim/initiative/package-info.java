/**
 * Initiatives: what a collectivité already does with its inhabitants (conseil citoyen, budget participatif, charte…), as both
 * sides of its track write it down. {@link org.essaim.initiative.Articulation} says where they overlap, and what nobody reaches.
 */
@NullMarked
package org.essaim.initiative;

import org.jspecify.annotations.NullMarked;
