/** People: who they are, what they are elected or employed for, and the networks they belong to. */
@NullMarked
package org.essaim.member;

import org.jspecify.annotations.NullMarked;
