/** Members write to each other through Essaim: no address is shown, nothing that is written is kept, abuse is reported. */
@NullMarked
package org.essaim.relay;

import org.jspecify.annotations.NullMarked;
