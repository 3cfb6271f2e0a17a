/**
 * Official geography: every commune, intercommunalité, arrondissement, département and region of France under its code.
 *
 * <p>The data come with the application ({@code geography/}), are kept in the database so that other tables may refer to
 * them, and are answered from memory: {@link org.essaim.place.Gazetteer} is the door for every other feature.
 */
@NullMarked
package org.essaim.place;

import org.jspecify.annotations.NullMarked;
