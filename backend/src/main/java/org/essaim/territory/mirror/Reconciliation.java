package org.essaim.territory.mirror;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.territory.Territory;
import org.essaim.territory.TerritoryRepository;

/** Makes the territories agree with a full listing of the groups; what it cannot make out it reports and leaves alone. */
@ApplicationScoped
class Reconciliation {
    private final TerritoryRepository territories;
    private final MirrorRecords records;
    private final GroupReader reader;
    private final VanishingGuard guard;
    private final AuditLog audit;
    private final Clock clock;

    Reconciliation(
            TerritoryRepository territories,
            MirrorRecords records,
            GroupReader reader,
            VanishingGuard guard,
            AuditLog audit,
            Clock clock) {
        this.territories = territories;
        this.records = records;
        this.reader = reader;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes over a listing.
     *
     * @return whether some group is missing for the first time, so that another listing should soon confirm it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean takeOver(List<ListedGroup> listing) {
        var listed = listing.stream().map(ListedGroup::id).collect(toSet());
        var register = new Register(territories.listAll(), listed);
        var problems = new ArrayList<GroupProblem>();
        listing.stream()
                .filter(group ->
                        group.isTerritory() || register.ofGroup(group.id()).isPresent())
                .sorted(Comparator.comparing(ListedGroup::name))
                .forEach(group -> follow(group, register, problems));
        var doubtful = noteAbsences(register.missing(), register.activeCount(), problems);
        records.replaceProblems(problems);
        return doubtful;
    }

    private void follow(ListedGroup group, Register register, List<GroupProblem> problems) {
        var reading = reader.read(group);
        problems.addAll(reading.problems());
        var description = reading.territory();
        if (description == null) {
            return;
        }
        if (register.isTaken(description)) {
            problems.add(new GroupProblem(group, GroupProblemCode.DUPLICATE_SLUG, description.slug()));
            return;
        }
        register.findFor(description).ifPresentOrElse(known -> change(known, description), () -> {
            var created = new Territory(description, clock.instant());
            territories.persistAndFlush(created);
            register.add(created);
            tell("territory.create", created);
        });
    }

    private void change(Territory territory, Territory.Described description) {
        var wasArchived = territory.isArchived();
        if (territory.follow(description, clock.instant())) {
            territories.flush();
            tell(wasArchived ? "territory.revive" : "territory.change", territory);
        }
    }

    private boolean noteAbsences(List<Territory> missing, long active, List<GroupProblem> problems) {
        if (guard.isAccident(missing.size(), active)) {
            missing.forEach(territory -> problems.add(GroupProblem.vanished(territory)));
            return false;
        }
        var doubtful = false;
        for (var territory : missing) {
            if (territory.noteAbsence(clock.instant())) {
                tell("territory.archive", territory);
            } else {
                doubtful = true;
            }
        }
        return doubtful;
    }

    private void tell(String action, Territory territory) {
        audit.done(
                Actor.SYSTEM, action, territory.network(), territory.id().toString(), Map.of("slug", territory.slug()));
    }
}
