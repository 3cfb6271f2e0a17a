/** Accompaniment: requests, tracks, sessions. Each part knows those before it, never those after. */
@NullMarked
package org.essaim.support;

import org.jspecify.annotations.NullMarked;
