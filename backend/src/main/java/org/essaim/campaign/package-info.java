/** Renewals: after elections, mandates are ended at once, and members are asked for their new one. */
@NullMarked
package org.essaim.campaign;

import org.jspecify.annotations.NullMarked;
