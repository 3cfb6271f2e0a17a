/**
 * Cycles of workshops (« cycles d'ateliers »): a few sessions in which peers of several collectivités work together. A seat is
 * of a collectivité; who comes when all are taken waits in turn ({@link org.essaim.workshop.Seating}).
 */
@NullMarked
package org.essaim.workshop;

import org.jspecify.annotations.NullMarked;
