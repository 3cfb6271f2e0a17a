package org.essaim.imports;

import java.util.Locale;
import org.essaim.member.MandateInput;
import org.jspecify.annotations.Nullable;

/** A person as a file describes them. */
record MemberLine(
        int line,
        String email,
        String givenName,
        String familyName,
        @Nullable String phone,
        Locale locale,
        @Nullable MandateInput mandate,
        @Nullable Adhesion adhesion) {}
