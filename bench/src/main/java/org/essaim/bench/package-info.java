/** Measures the packaged API against the same work as prepared SQL, on generated people and the real places. */
@NullMarked
package org.essaim.bench;

import org.jspecify.annotations.NullMarked;
