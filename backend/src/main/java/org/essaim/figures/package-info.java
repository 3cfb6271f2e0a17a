/** The figures of a network: each with its definition, source, day and history, and none that tells of a few people. */
@NullMarked
package org.essaim.figures;

import org.jspecify.annotations.NullMarked;
