/** What the advisers of a network do, in figures: exact for the team, a quarter at a time and discreetly for everyone. */
@NullMarked
package org.essaim.activity;

import org.jspecify.annotations.NullMarked;
