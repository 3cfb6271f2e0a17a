/** The directory in files: the same people as on the page, one after the other, and a line in a log. */
@NullMarked
package org.essaim.directory.export;

import org.jspecify.annotations.NullMarked;
