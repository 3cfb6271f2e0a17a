/** How much a client may ask for: a program, a person, or a visitor's address. */
@NullMarked
package org.essaim.shared.limits;

import org.jspecify.annotations.NullMarked;
