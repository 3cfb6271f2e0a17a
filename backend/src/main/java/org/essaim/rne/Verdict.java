package org.essaim.rne;

import org.essaim.member.Doubt;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** What came of looking one declared mandate up. */
record Verdict(
        Declared declared,
        Verification verification,
        @Nullable Doubt doubt) {
    static Verdict matched(Declared declared) {
        return new Verdict(declared, Verification.MATCHED, null);
    }

    static Verdict notFound(Declared declared) {
        return new Verdict(declared, Verification.NOT_FOUND, null);
    }

    static Verdict doubtful(Declared declared, Doubt doubt) {
        return new Verdict(declared, Verification.AMBIGUOUS, doubt);
    }
}
