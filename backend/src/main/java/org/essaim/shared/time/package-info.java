/** The clock, so that rules about days can be tested. */
@NullMarked
package org.essaim.shared.time;

import org.jspecify.annotations.NullMarked;
