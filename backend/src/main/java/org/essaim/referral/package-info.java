/** Referrals: to whom a collectivité is sent on by its advisers, what became of it, and what it says of the mission. */
@NullMarked
package org.essaim.referral;

import org.jspecify.annotations.NullMarked;
