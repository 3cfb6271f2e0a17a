package org.essaim.workshop;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Which sessions a cycle may have: one after the other, new days ahead; once announced, those that have begun as they were. */
final class SessionPlan {
    private SessionPlan() {}

    /** @throws Refusal {@code unprocessable}, of the field {@code sessions} */
    static void check(List<PlannedSession> planned, List<WorkshopSession> present, boolean isAnnounced, Instant now) {
        var frozen = present.stream()
                .filter(each -> isAnnounced && each.hasBegun(now))
                .toList();
        var named = new HashSet<UUID>();
        for (var each : planned) {
            var before = each.id() == null ? null : find(present, each.id());
            if (each.id() != null && (before == null || !named.add(each.id()))) {
                throw refused("no such session");
            }
            requireItsTime(each, before, before != null && frozen.contains(before), now);
        }
        if (frozen.stream().anyMatch(each -> !named.contains(each.id()))) {
            throw refused("a session that has begun stays");
        }
        var inOrder =
                planned.stream().sorted(comparing(PlannedSession::startsAt)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).startsAt().isBefore(inOrder.get(i - 1).endsAt())) {
                throw refused("one begins before the other is over");
            }
        }
    }

    static SessionChanges apply(
            WorkshopCycle cycle, List<WorkshopSession> present, List<PlannedSession> planned, Instant now) {
        var kept = planned.stream()
                .map(PlannedSession::id)
                .filter(Objects::nonNull)
                .toList();
        var dropped = present.stream().filter(each -> !kept.contains(each.id())).toList();
        present.removeAll(dropped);
        dropped.forEach(WorkshopSession::outdo);
        var written = new ArrayList<WorkshopSession>();
        for (var each : planned) {
            var before = each.id() == null ? null : find(present, each.id());
            if (before == null) {
                var added = new WorkshopSession(cycle, each, now);
                present.add(added);
                written.add(added);
            } else if (before.change(each, now)) {
                written.add(before);
            }
        }
        return new SessionChanges(written, dropped);
    }

    private static void requireItsTime(
            PlannedSession said, @Nullable WorkshopSession before, boolean isFrozen, Instant now) {
        if (!said.endsAt().isAfter(said.startsAt())) {
            throw refused("ends before it begins");
        }
        boolean moves = before == null || before.isElsewhen(said);
        if (moves && (isFrozen || !said.startsAt().isAfter(now))) {
            throw refused("in the past");
        }
    }

    private static @Nullable WorkshopSession find(List<WorkshopSession> present, UUID id) {
        return present.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static Refusal refused(String message) {
        return Refusal.unprocessable("sessions", message);
    }
}
