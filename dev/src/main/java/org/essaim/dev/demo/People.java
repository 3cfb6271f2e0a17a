package org.essaim.dev.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.essaim.dev.demo.Someone.Seat;

/** Writes people with what they do and what they belong to. */
record People(Connection connection) {

    private static final LocalDate SEATED = LocalDate.of(2026, 4, 15);

    void write(List<Someone> people) throws SQLException {
        writePersons(people);
        writeMandates(people);
        writePositions(people);
        writeEntries(people);
        writeOrganizations(people);
        writeSeats(people);
    }

    private void writePersons(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into person (id, subject, proved_at, email, given_name, family_name, phone, biography)
                values (?, ?, case when cast(? as text) is not null then now() end, ?, ?, ?, ?, ?)""")) {
            for (var someone : people) {
                var account = someone.account == null ? null : someone.account.toString();
                rows.add(
                        someone.id(),
                        account,
                        account,
                        someone.email,
                        someone.name.given(),
                        someone.name.family(),
                        someone.phone,
                        someone.biography);
            }
        }
    }

    private void writeMandates(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into mandate (id, person, kind, function, rank, place, delegation, side, starts_on, ends_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var someone : people) {
                for (var held : someone.mandates) {
                    rows.add(
                            Someone.stableId("mandate", someone.email, held.toString()),
                            someone.id(),
                            held.kind(),
                            held.function(),
                            held.rank(),
                            held.place(),
                            held.delegation(),
                            held.side(),
                            held.startsOn(),
                            held.endsOn());
                }
            }
        }
    }

    private void writePositions(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into position (id, person, title, kind, organization, place, starts_on)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (var someone : people) {
                for (var held : someone.positions) {
                    rows.add(
                            Someone.stableId("position", someone.email, held.toString()),
                            someone.id(),
                            held.title(),
                            held.kind(),
                            held.organization(),
                            held.place(),
                            held.startsOn());
                }
            }
        }
    }

    private void writeEntries(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into directory_entry (id, network, person, headline, practices, help_offered, help_sought,
                    actor_kind, acts_in, headline_for, practices_for, positions_for, actor_kind_for, acts_in_for,
                    help_offered_for, help_sought_for, biography_for, email_for, phone_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::visibility, ?::visibility, ?::visibility, ?::visibility,
                    ?::visibility, ?::visibility, ?::visibility, ?::visibility, ?::visibility, ?::visibility)""")) {
            for (var someone : people) {
                for (var listing : someone.listings) {
                    var shown = listing.openness();
                    rows.add(
                            Someone.stableId("entry", listing.network(), someone.email),
                            listing.network(),
                            someone.id(),
                            listing.headline(),
                            listing.practices(),
                            listing.helpOffered(),
                            listing.helpSought(),
                            someone.actorKind(),
                            someone.actsIn(),
                            shown.topics(),
                            shown.topics(),
                            shown.topics(),
                            shown.topics(),
                            shown.topics(),
                            shown.help(),
                            shown.help(),
                            shown.help(),
                            shown.email(),
                            shown.phone());
                }
            }
        }
    }

    private void writeOrganizations(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, "insert into organization (id, kind, name, place) values (?, ?, ?, ?)")) {
            for (var organization : organizationsOf(people)) {
                rows.add(id(organization), organization.kind(), organization.name(), organization.place());
            }
        }
    }

    private void writeSeats(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into seat (id, organization, network, person, role, starts_on) values (?, ?, ?, ?, ?, ?)""")) {
            for (var someone : people) {
                for (var seat : someone.seats) {
                    var organization = id(seat.organization());
                    var id = Someone.stableId("seat", organization.toString(), someone.email, seat.role());
                    rows.add(id, organization, seat.organization().network(), someone.id(), seat.role(), SEATED);
                }
            }
        }
    }

    /** Last, because it is belonging that makes people appear: the directory is written once for each, not at every row. */
    void writeMemberships(List<Someone> people) throws SQLException {
        try (var rows = new Batch(connection, """
                insert into membership (id, network, person, organization, state, since) values (?, ?, ?, ?, ?, ?)""")) {
            for (var someone : people) {
                for (var membership : someone.memberships) {
                    var id = Someone.stableId("membership", membership.network(), someone.email);
                    rows.add(id, membership.network(), someone.id(), null, membership.state(), membership.since());
                }
            }
            for (var member : organizationsOf(people)) {
                var id = Someone.stableId("membership", id(member).toString());
                rows.add(id, member.network(), null, id(member), member.state(), member.since());
            }
        }
    }

    private static LinkedHashSet<Organization> organizationsOf(List<Someone> people) {
        var organizations = new LinkedHashSet<Organization>();
        people.forEach(someone -> someone.seats.stream().map(Seat::organization).forEach(organizations::add));
        return organizations;
    }

    private static UUID id(Organization organization) {
        return Someone.stableId(
                "organization", organization.network(), organization.name(), String.valueOf(organization.place()));
    }
}
