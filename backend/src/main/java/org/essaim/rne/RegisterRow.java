package org.essaim.rne;

import java.time.LocalDate;
import java.util.List;
import org.essaim.member.MandateFunction;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register, for as long as it is looked at: nothing of a person in it is kept.
 *
 * @param places the keys of the places, several for a sector of several districts
 * @param identity the two names as they are compared
 * @param birth tells homonyms apart
 */
record RegisterRow(
        List<String> places,
        String identity,
        boolean woman,
        String birth,
        @Nullable MandateFunction function,
        List<LocalDate> starts) {}
