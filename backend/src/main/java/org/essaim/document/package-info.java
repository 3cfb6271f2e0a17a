/** Files that people hand in, with their true type. */
@NullMarked
package org.essaim.document;

import org.jspecify.annotations.NullMarked;
