/** What people agree to show in a network, and the one place that decides who sees it: {@link Reader}. */
@NullMarked
package org.essaim.directory;

import org.jspecify.annotations.NullMarked;
