/** What the service does on its own, told to everyone from the very settings that the jobs read. */
@NullMarked
package org.essaim.shared.rule;

import org.jspecify.annotations.NullMarked;
