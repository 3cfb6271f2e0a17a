/** What the members of a network undertake: versions, word for word, and who accepted which. */
@NullMarked
package org.essaim.membership.charter;

import org.jspecify.annotations.NullMarked;
