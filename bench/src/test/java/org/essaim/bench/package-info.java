@NullMarked
package org.essaim.bench;

import org.jspecify.annotations.NullMarked;
