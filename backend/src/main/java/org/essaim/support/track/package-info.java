/** Tracks of support: who accompanies whom, at what rhythm, and who may read it. */
@NullMarked
package org.essaim.support.track;

import org.jspecify.annotations.NullMarked;
