/** What every HTTP exchange keeps: request ids, security headers, entity tags, strict JSON, merge patches. */
@NullMarked
package org.essaim.shared.http;

import org.jspecify.annotations.NullMarked;
