package org.essaim.imports;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.imports.ImportReport.PlannedLine;
import org.essaim.imports.ImportReport.WrongCell;
import org.essaim.imports.ImportRuns.Item;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.shared.problem.Problem.InvalidField;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;

/** Tries, makes and undoes imports; each of the two latter all at once or not at all. */
@ApplicationScoped
class Imports {
    private static final int MOST_TOLD = 200;

    private final MemberImport members;
    private final OrganizationImport organizations;
    private final ImportRuns runs;
    private final Gazetteer gazetteer;
    private final AuditLog audit;
    private final Clock clock;

    Imports(
            MemberImport members,
            OrganizationImport organizations,
            ImportRuns runs,
            Gazetteer gazetteer,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.organizations = organizations;
        this.runs = runs;
        this.gazetteer = gazetteer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says what would become of a file; that somebody tried is on the trail, so that nobody tries addresses unseen. */
    ImportReport check(Network network, ImportKind kind, byte[] content, UUID by, Locale locale) {
        var report = plan(network, kind, content).report(kind, locale);
        audit.done(
                Actor.person(by),
                "import.check",
                network.slug(),
                kind.name(),
                Map.of("rows", report.rows(), "errors", report.errors().size()));
        return report;
    }

    /** Writes the file, unless that was done under the same key: then the answer is the one of then. */
    ImportRun apply(ImportRequest request, UUID by, Locale locale) {
        runs.lockKey(request.network().slug(), request.key());
        var earlier = runs.findByKey(request.network().slug(), request.key());
        if (earlier.isPresent()) {
            return earlier.filter(run -> run.isOf(request))
                    .orElseThrow(() -> new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED, null));
        }
        if (request.kind() == ImportKind.ORGANIZATIONS) {
            organizations.hold();
        }
        var plan = plan(request.network(), request.kind(), request.content());
        if (!plan.errors().isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, null, plan.fields(locale));
        }
        var run = new ImportRun(request, by, clock.instant());
        runs.persistAndFlush(run);
        plan.members().forEach(line -> members.write(run.id(), request.network(), line, request.invite()));
        plan.organizations().forEach(line -> organizations.write(run.id(), request.network(), line));
        run.count(plan.count(Outcome.CREATE), plan.count(Outcome.JOIN), plan.count(Outcome.ALREADY_THERE));
        audit.done(
                Actor.person(by),
                "import.apply",
                request.network().slug(),
                run.id().toString(),
                Map.of("kind", request.kind().name(), "created", run.created(), "joined", run.joined()));
        return run;
    }

    /**
     * Removes what an import wrote, line by line.
     *
     * @param partial whether lines of which something has changed may stay, rather than everything
     */
    UndoneImport undo(Network network, UUID id, boolean partial, UUID by) {
        var run = runs.lock(network.slug(), id);
        if (run.undoneAt() != null) {
            throw new Refusal(ProblemType.CONFLICT, "It has been undone already.");
        }
        runs.lockItems(id);
        var lines = new TreeMap<>(runs.items(id).stream().collect(groupingBy(Item::line)));
        int before = lines.size();
        lines.values().removeIf(items -> items.stream().noneMatch(Item::isThere));
        int gone = before - lines.size();
        var stay = lines.entrySet().stream()
                .filter(line -> line.getValue().stream().anyMatch(item -> item.isThere() && !item.isUntouched()))
                .map(Map.Entry::getKey)
                .toList();
        if (!stay.isEmpty() && !partial) {
            throw new Refusal(
                    ProblemType.IMPORT_CHANGED_SINCE,
                    null,
                    stay.stream()
                            .limit(MOST_TOLD)
                            .map(line -> new InvalidField("line " + line, "changed since, or used elsewhere"))
                            .toList());
        }
        stay.forEach(lines::remove);
        lines.values().forEach(items -> items.forEach(runs::remove));
        run.undo(clock.instant());
        int removed = run.written() - stay.size() - gone;
        audit.done(
                Actor.person(by),
                "import.undo",
                network.slug(),
                id.toString(),
                Map.of("removed", removed, "stay", stay.size()));
        return new UndoneImport(removed, stay);
    }

    private Plan plan(Network network, ImportKind kind, byte[] content) {
        var table = CsvTable.read(content, kind);
        var reader = new LineReader(network, gazetteer, LocalDate.now(clock));
        var errors = new ArrayList<>(table.errors());
        List<Planned<MemberLine>> people = List.of();
        List<Planned<OrganizationLine>> structures = List.of();
        if (kind == ImportKind.MEMBERS) {
            var read = table.rows().stream()
                    .flatMap(row -> reader.member(row).stream())
                    .toList();
            people = members.plan(network, read, errors);
        } else {
            var read = table.rows().stream()
                    .flatMap(row -> reader.organization(row).stream())
                    .toList();
            structures = organizations.plan(network, read, errors);
        }
        errors.addAll(reader.errors());
        errors.sort(Comparator.comparing(LineError::line));
        return new Plan(table, errors, people, structures);
    }

    private record Plan(
            CsvTable table,
            List<LineError> errors,
            List<Planned<MemberLine>> members,
            List<Planned<OrganizationLine>> organizations) {

        List<PlannedLine> lines() {
            var lines = new ArrayList<PlannedLine>();
            members.forEach(line -> lines.add(PlannedLine.of(line)));
            organizations.forEach(line -> lines.add(PlannedLine.of(line)));
            return lines;
        }

        int count(Outcome outcome) {
            return (int)
                    lines().stream().filter(line -> line.outcome() == outcome).count();
        }

        ImportReport report(ImportKind kind, Locale locale) {
            return new ImportReport(
                    kind,
                    table.rows().size(),
                    count(Outcome.CREATE),
                    count(Outcome.JOIN),
                    count(Outcome.ALREADY_THERE),
                    table.unread(),
                    errors.stream()
                            .limit(MOST_TOLD)
                            .map(error -> new WrongCell(error.line(), error.column(), error.sentence(locale)))
                            .toList(),
                    lines().stream().limit(MOST_TOLD).toList());
        }

        List<InvalidField> fields(Locale locale) {
            return errors.stream()
                    .limit(MOST_TOLD)
                    .map(error -> new InvalidField(
                            "line %d %s".formatted(error.line(), error.column()).strip(), error.sentence(locale)))
                    .toList();
        }
    }
}
