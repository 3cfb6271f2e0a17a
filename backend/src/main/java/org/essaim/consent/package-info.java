/** What each person agreed to, word for word, and withdrew: an append-only ledger and the exact texts. */
@NullMarked
package org.essaim.consent;

import org.jspecify.annotations.NullMarked;
