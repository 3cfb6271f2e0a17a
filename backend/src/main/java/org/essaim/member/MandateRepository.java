package org.essaim.member;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions asked about mandates. */
@ApplicationScoped
public class MandateRepository implements PanacheRepositoryBase<Mandate, UUID> {
    /** The latest first. */
    public List<Mandate> listOf(UUID person) {
        return list("person = ?1 order by startDate desc, id", person);
    }

    /** Those of some people, by person, in one query. */
    public Map<UUID, List<Mandate>> listOfAll(Collection<UUID> persons) {
        return list("person in ?1 order by startDate desc, id", persons).stream()
                .collect(groupingBy(Mandate::person));
    }

    /** A mandate of this person; that of another is as unknown as a random id. */
    public Mandate getOf(UUID person, UUID id) {
        return find("id = ?1 and person = ?2", id, person).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** Refuses to hold the same mandate twice at once, apart from the one that it replaces; the database refuses it too. */
    public void requireNoOther(Mandate mandate, @Nullable UUID replaced) {
        if (isHeldAlready(mandate, replaced)) {
            throw new Refusal(ProblemType.OVERLAPPING_MANDATE, null);
        }
    }

    /** Whether the same mandate is held at some time of this one, apart from the one that it replaces. */
    public boolean isHeldAlready(Mandate mandate, @Nullable UUID replaced) {
        return listOf(mandate.person()).stream()
                .anyMatch(other -> !other.id().equals(replaced) && isSameAtOnce(other, mandate));
    }

    private static boolean isSameAtOnce(Mandate one, Mandate other) {
        return one.kind() == other.kind()
                && one.function() == other.function()
                && one.place().equals(other.place())
                && !lastDay(one).isBefore(other.startDate())
                && !lastDay(other).isBefore(one.startDate());
    }

    private static LocalDate lastDay(Mandate mandate) {
        var end = mandate.endDate();
        return end == null ? LocalDate.MAX : end;
    }
}
