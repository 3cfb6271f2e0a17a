/** The files that both sides of a track hand to each other; they go with it. */
@NullMarked
package org.essaim.support.document;

import org.jspecify.annotations.NullMarked;
