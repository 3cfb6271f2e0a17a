/** One's own calendar, to subscribe to by a secret address: the meetings and sessions in which one takes part. */
@NullMarked
package org.essaim.calendar;

import org.jspecify.annotations.NullMarked;
