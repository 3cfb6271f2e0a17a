/**
 * The networks hosted by this installation: what each is for, whom it takes in, which modules it uses.
 *
 * <p>Everything of a network lives under {@code /networks/{slug}/…}; a feature enters by
 * {@link org.essaim.network.Networks#get} and {@link org.essaim.network.Network#require}.
 */
@NullMarked
package org.essaim.network;

import org.jspecify.annotations.NullMarked;
