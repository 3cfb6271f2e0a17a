/** Keyset paging: opaque cursors and pages that cost the same at any depth. */
@NullMarked
package org.essaim.shared.paging;

import org.jspecify.annotations.NullMarked;
