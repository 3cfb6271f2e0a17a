/** Sessions of support: when both sides meet, what was said, and what advisers keep for themselves. */
@NullMarked
package org.essaim.support.session;

import org.jspecify.annotations.NullMarked;
