/** What waits for those who run a network: how many of each, counted from what the other features keep. */
@NullMarked
package org.essaim.worklist;

import org.jspecify.annotations.NullMarked;
