/** The directory as a partner keeps a copy of it: one snapshot, then the changes, in an order that loses none. */
@NullMarked
package org.essaim.partner.feed;

import org.jspecify.annotations.NullMarked;
