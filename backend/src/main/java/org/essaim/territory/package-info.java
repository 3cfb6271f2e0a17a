/**
 * A network's own territories: groups of communes or intercommunalités in which it acts, with their referents.
 *
 * <p>They are administered in the console of Keycloak, as flat groups, and copied here by {@code mirror}. What this
 * package adds is what Keycloak cannot know: the places, their inhabitants, and a memory of what was archived.
 */
@NullMarked
package org.essaim.territory;

import org.jspecify.annotations.NullMarked;
