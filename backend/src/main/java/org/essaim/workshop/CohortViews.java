package org.essaim.workshop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.workshop.CohortView.Peer;
import org.essaim.workshop.RegistrationList.AttendanceMark;
import org.essaim.workshop.RegistrationList.RegistrationLine;
import org.jspecify.annotations.Nullable;

/** Those who take part in a cycle, for each other and for the team. */
@ApplicationScoped
class CohortViews {
    private final RegistrationRepository registrations;
    private final AttendanceSheet attendance;
    private final PersonRepository persons;

    CohortViews(RegistrationRepository registrations, AttendanceSheet attendance, PersonRepository persons) {
        this.registrations = registrations;
        this.attendance = attendance;
        this.persons = persons;
    }

    CohortView peers(WorkshopCycle cycle) {
        var seated = registrations.listOf(cycle.id()).stream()
                .filter(WorkshopRegistration::hasSeat)
                .toList();
        var known = known(seated.stream().filter(WorkshopRegistration::isShown).toList());
        return new CohortView(seated.stream()
                .map(each -> new Peer(
                        each.collectivity(),
                        name(known.get(each.person())),
                        each.isShown() ? each.role() : null,
                        each.question()))
                .toList());
    }

    RegistrationList registrations(WorkshopCycle cycle) {
        var all = registrations.listOf(cycle.id());
        var known = known(all);
        var noted = attendance.of(cycle.id());
        return new RegistrationList(all.stream()
                .map(each -> line(each, all, known.get(each.person()), noted.getOrDefault(each.id(), Map.of())))
                .toList());
    }

    private static RegistrationLine line(
            WorkshopRegistration one,
            List<WorkshopRegistration> all,
            @Nullable Person person,
            Map<UUID, Attendance> noted) {
        var name = name(person);
        return new RegistrationLine(
                one.id(),
                name == null ? "" : name,
                person == null ? "" : person.email(),
                one.collectivity(),
                one.role(),
                one.question(),
                one.isShown(),
                one.state(),
                CycleViews.rank(one, all),
                one.registeredAt(),
                noted.entrySet().stream()
                        .map(each -> new AttendanceMark(each.getKey(), each.getValue()))
                        .toList());
    }

    private Map<UUID, Person> known(List<WorkshopRegistration> some) {
        return persons
                .list(
                        "id in ?1 and erasedAt is null",
                        some.stream().map(WorkshopRegistration::person).toList())
                .stream()
                .collect(toMap(Person::id, identity()));
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.fullName();
    }
}
