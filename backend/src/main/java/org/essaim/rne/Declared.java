package org.essaim.rne;

import java.time.LocalDate;
import java.util.UUID;
import org.essaim.member.MandateFunction;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that a member declared, to be looked for in the register.
 *
 * @param version of the mandate that was read: what its holder changes meanwhile is not judged
 * @param name as the person writes it, for the one who checks
 * @param place where the register lists it: the commune of a commune déléguée
 */
record Declared(
        UUID mandate,
        int version,
        String name,
        String identity,
        String place,
        @Nullable MandateFunction function,
        LocalDate start) {

    /** Under which rows and declarations meet. */
    static String key(String place, String identity) {
        return place + "/" + identity;
    }

    String key() {
        return key(place, identity);
    }
}
