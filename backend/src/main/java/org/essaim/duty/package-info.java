/**
 * Duty (« permanence »): the hours at which the advisers of a network receive whoever asks, booked without an account.
 * {@link org.essaim.duty.DutyHours} says which slots there are, the table {@code busy_time} that nobody has two at once.
 */
@NullMarked
package org.essaim.duty;

import org.jspecify.annotations.NullMarked;
