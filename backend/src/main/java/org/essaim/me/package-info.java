/** One's own data, in one's own hands: profile, mandates, positions, entries and consents under {@code /me}. */
@NullMarked
package org.essaim.me;

import org.jspecify.annotations.NullMarked;
