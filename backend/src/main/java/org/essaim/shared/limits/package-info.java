/** How many requests a client may make in a minute: a program, a person, or a visitor's address. */
@NullMarked
package org.essaim.shared.limits;

import org.jspecify.annotations.NullMarked;
