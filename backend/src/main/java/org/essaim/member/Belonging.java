package org.essaim.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to a network today.
 *
 * @param through the member organisation in which the person has a seat; none for a membership of one's own
 */
public record Belonging(
        String network, LocalDate since, @Nullable String through) {}
