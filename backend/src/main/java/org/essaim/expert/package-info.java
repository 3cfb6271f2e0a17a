/**
 * Experts whom a network trusts (« experts et prestataires de confiance »): their applications, the vetting that holds for a
 * time, what is said of their missions, and proposals that favour nobody ({@link org.essaim.expert.Fit}).
 */
@NullMarked
package org.essaim.expert;

import org.jspecify.annotations.NullMarked;
