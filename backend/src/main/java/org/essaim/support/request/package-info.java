/** What reaches the advisers of a network, by whichever way, and what they make of it. */
@NullMarked
package org.essaim.support.request;

import org.jspecify.annotations.NullMarked;
