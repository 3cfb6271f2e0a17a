/** Partner networks: the agreements, and the directory that their programs pull. */
@NullMarked
package org.essaim.partner;

import org.jspecify.annotations.NullMarked;
