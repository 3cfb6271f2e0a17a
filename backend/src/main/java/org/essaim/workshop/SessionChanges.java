package org.essaim.workshop;

import java.util.List;

/** What a change of a cycle does to calendars: sessions that are new or otherwise, and those that are no more. */
record SessionChanges(List<WorkshopSession> written, List<WorkshopSession> dropped) {
    boolean areNone() {
        return written.isEmpty() && dropped.isEmpty();
    }
}
