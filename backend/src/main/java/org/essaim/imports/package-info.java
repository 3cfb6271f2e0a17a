/** Lists of members and organisations taken in from files: tried first, then written at once, and undone if need be. */
@NullMarked
package org.essaim.imports;

import org.jspecify.annotations.NullMarked;
