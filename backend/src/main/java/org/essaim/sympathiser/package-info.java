/** Sympathisers (« proches »): people in regular contact with a network who are not its members. */
@NullMarked
package org.essaim.sympathiser;

import org.jspecify.annotations.NullMarked;
