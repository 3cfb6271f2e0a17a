/** Testimonials: what members say of their network, public with their consent and after a review. */
@NullMarked
package org.essaim.testimonial;

import org.jspecify.annotations.NullMarked;
