/** Who is calling, and the rule that each operation carries. */
@NullMarked
package org.essaim.shared.security;

import org.jspecify.annotations.NullMarked;
