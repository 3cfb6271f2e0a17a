/** Everyone's rights over their own data: a copy, requests, erasure, and what the service does by itself about it. */
@NullMarked
package org.essaim.privacy;

import org.jspecify.annotations.NullMarked;
