/**
 * Peers (« collectivités qui ont fait »): collectivités of the same network that did something comparable and agreed to be
 * presented. {@link org.essaim.peer.Similarity} compares what they agreed to show, and says why each is one (ADR 37).
 */
@NullMarked
package org.essaim.peer;

import org.jspecify.annotations.NullMarked;
