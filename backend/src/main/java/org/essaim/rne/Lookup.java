package org.essaim.rne;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essaim.member.Doubt;
import org.essaim.member.MandateFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks the declared mandates up while the register goes by: only they are in memory, with what was seen of each.
 *
 * <p>A mandate is found where place and both names are the same. It is matched when one person of that name sits there,
 * in that function, since about that day; otherwise there is a doubt.
 */
final class Lookup {
    /** Councils meet, and people remember, up to a month around the day that the register gives. */
    static final int DAYS_AROUND = 31;

    private final Map<String, List<Sighting>> wanted = new HashMap<>();
    private final List<Sighting> all = new ArrayList<>();

    Lookup(List<Declared> declared) {
        for (var one : declared) {
            var sighting = new Sighting(one);
            all.add(sighting);
            wanted.computeIfAbsent(one.key(), key -> new ArrayList<>(1)).add(sighting);
        }
    }

    void see(RegisterRow row) {
        for (var place : row.places()) {
            var concerned = wanted.get(Declared.key(place, row.identity()));
            if (concerned != null) {
                concerned.forEach(sighting -> sighting.add(row));
            }
        }
    }

    /** One verdict for each declared mandate, in their order. */
    List<Verdict> verdicts() {
        return all.stream().map(Sighting::verdict).toList();
    }

    /** What was seen of one declared mandate. */
    private static final class Sighting {
        private final Declared declared;
        private final Set<String> births = new HashSet<>();
        private boolean sameFunction;
        private boolean sameDay;

        Sighting(Declared declared) {
            this.declared = declared;
        }

        void add(RegisterRow row) {
            births.add(row.birth());
            if (isSame(row.function())) {
                sameFunction = true;
                sameDay |= row.starts().stream().anyMatch(this::isAbout);
            }
        }

        Verdict verdict() {
            if (births.isEmpty()) {
                return Verdict.notFound(declared);
            }
            if (births.size() > 1) {
                return Verdict.doubtful(declared, Doubt.HOMONYM);
            }
            if (!sameFunction) {
                return Verdict.doubtful(declared, Doubt.OTHER_FUNCTION);
            }
            return sameDay ? Verdict.matched(declared) : Verdict.doubtful(declared, Doubt.OTHER_DATE);
        }

        /** The register does not tell councillors with a delegation from others. */
        private boolean isSame(@Nullable MandateFunction found) {
            return declared.function() == found
                    || declared.function() == MandateFunction.CONSEILLER_DELEGUE && found == MandateFunction.CONSEILLER;
        }

        private boolean isAbout(LocalDate day) {
            return Math.abs(ChronoUnit.DAYS.between(day, declared.start())) <= DAYS_AROUND;
        }
    }
}
