/** The append-only trail: who did what to what, when, with what outcome. */
@NullMarked
package org.essaim.audit;

import org.jspecify.annotations.NullMarked;
