/**
 * Programmes of three years: the convention of a track, its plan of actions within a budget of days, what the territory says
 * of each, and which territories may be told to everyone.
 */
@NullMarked
package org.essaim.programme;

import org.jspecify.annotations.NullMarked;
