/**
 * Fundings (« aides et financements »): the national catalogue of Aides-territoires, what networks add of their own, and
 * the leads that advisers follow for a track. {@link org.essaim.funding.FundingFit} says which funding fits which track.
 */
@NullMarked
package org.essaim.funding;

import org.jspecify.annotations.NullMarked;
