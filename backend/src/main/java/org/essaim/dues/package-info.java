/**
 * Yearly dues: the rule of a network, what each member owes, how it was settled, and the receipt.
 *
 * <p>Money is in whole cents of euro; an amount that comes from a rate is rounded half up. No bank data is ever kept.
 */
@NullMarked
package org.essaim.dues;

import org.jspecify.annotations.NullMarked;
