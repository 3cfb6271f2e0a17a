/** Waking partners up when there is something to pull: signed messages that hold ids, and no personal data. */
@NullMarked
package org.essaim.partner.webhook;

import org.jspecify.annotations.NullMarked;
