/** What completes the generated contract: required properties, error answers, security per operation. */
@NullMarked
package org.essaim.shared.openapi;

import org.jspecify.annotations.NullMarked;
