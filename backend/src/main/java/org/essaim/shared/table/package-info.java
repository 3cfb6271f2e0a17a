/** What every file of rows and columns keeps, whatever feature it comes from. */
@NullMarked
package org.essaim.shared.table;

import org.jspecify.annotations.NullMarked;
