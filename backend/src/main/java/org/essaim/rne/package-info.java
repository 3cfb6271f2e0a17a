/** The national register of elected officials (RNE): declared mandates are looked up in it, seats are counted, nobody is taken from it. */
@NullMarked
package org.essaim.rne;

import org.jspecify.annotations.NullMarked;
