/** How somebody asks to join a network, without an account, and how those who run it answer. */
@NullMarked
package org.essaim.membership.application;

import org.jspecify.annotations.NullMarked;
