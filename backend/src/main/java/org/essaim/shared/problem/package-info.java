/** Every refusal of the service as RFC 9457 problem details: a closed catalogue, and one mapper. */
@NullMarked
package org.essaim.shared.problem;

import org.jspecify.annotations.NullMarked;
