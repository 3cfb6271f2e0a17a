package org.essaim.partner.feed;

import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** What came after this cursor is no longer known: the partner makes a new copy from a snapshot. */
final class CursorExpired extends Refusal {
    private static final String SNAPSHOT = "/api/v1/partner/directory/snapshot";

    CursorExpired() {
        super(ProblemType.CURSOR_EXPIRED, "GET " + SNAPSHOT);
    }

    @Override
    public String link() {
        return "<%s>; rel=\"start\"".formatted(SNAPSHOT);
    }
}
