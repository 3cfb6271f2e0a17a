package org.essaim.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.essaim.shared.ApiTest;
import org.essaim.shared.World;
import org.junit.jupiter.api.Test;

/** What is left of those who took part in an organisation. */
@ApiTest
class FormerSeatsTest {
    private static final String NETWORK = "collectivites-mayenne";

    @Inject
    World world;

    @Inject
    Retention retention;

    @Test
    void aSeatThatEndedTwoYearsAgoGoesWithItsEntryAndInvitation() {
        var commune = world.organization("Commune des sièges anciens", NETWORK, null);
        var former = ended(commune, "formerseat-old", "25 months");
        var recent = ended(commune, "formerseat-recent", "23 months");

        retention.look();

        for (var table : new String[] {"seat", "directory_entry", "invitation"}) {
            assertThat(rows(table, former)).as(table).isZero();
            assertThat(rows(table, recent)).as(table).isEqualTo(1);
        }
    }

    @Test
    void anEntryStaysWithWhoTakesPartOtherwise() {
        var commune = world.organization("Commune quittée", NETWORK, null);
        var elsewhere = ended(commune, "formerseat-elsewhere", "25 months");
        world.seat(world.organization("Commune rejointe", NETWORK, null), elsewhere, "ELU");
        var member = ended(commune, "formerseat-member", "25 months");
        world.belongs(member, NETWORK);

        retention.look();

        assertThat(rows("seat", elsewhere)).isEqualTo(1);
        assertThat(rows("directory_entry", elsewhere)).isEqualTo(1);
        assertThat(rows("seat", member)).isZero();
        assertThat(rows("directory_entry", member)).isEqualTo(1);
    }

    @Test
    void whatOneSaidOfANetworkGoesWithTheLastMembershipOrSeatThere() {
        var commune = world.organization("Commune des paroles anciennes", NETWORK, null);
        var former = said(ended(commune, "formerseat-said-old", "25 months"));
        var recent = said(ended(commune, "formerseat-said-recent", "23 months"));
        var member = said(ended(commune, "formerseat-said-member", "25 months"));
        world.belongs(member, NETWORK);
        var resigned = said(world.member("formerseat-said-resigned", NETWORK));
        world.run("""
                update membership set state = 'RESIGNED', since = date '2020-01-01',
                    state_since = current_date - interval '25 months'
                where person = ?""", resigned);

        retention.look();

        assertThat(rows("testimonial", former)).isZero();
        assertThat(rows("testimonial", resigned)).isZero();
        assertThat(rows("testimonial", recent)).isEqualTo(1);
        assertThat(rows("testimonial", member)).isEqualTo(1);
    }

    private UUID said(UUID person) {
        world.run("""
                insert into testimonial (network, person, quote, state, submitted_at)
                values (?, ?, 'Quelques mots.', 'SUBMITTED', timestamptz '2020-02-01')""", NETWORK, person);
        return person;
    }

    @Test
    void aSeatThatNobodyEndedGoesWithTheMembershipOfItsOrganisation() {
        var gone = left("Commune partie depuis longtemps", "formerseat-open", "25 months");
        var recent = left("Commune partie il y a peu", "formerseat-kept", "23 months");

        retention.look();

        assertThat(rows("seat", gone)).isZero();
        assertThat(rows("directory_entry", gone)).isZero();
        assertThat(rows("seat", recent)).isEqualTo(1);
        assertThat(rows("directory_entry", recent)).isEqualTo(1);
    }

    @Test
    void anEntryStaysWithASeatThatOpensNothingAtPresent() {
        var commune = world.organization("Commune en suspens", NETWORK, null);
        var seated = seated(commune, "formerseat-suspended");
        var recent =
                ended(world.organization("Commune finie depuis peu", NETWORK, null), "formerseat-lately", "23 months");
        for (var person : new UUID[] {seated, recent}) {
            world.run("""
                    insert into membership (network, person, state, since, state_since)
                    values (?, ?, 'RESIGNED', date '2020-01-01', current_date - interval '25 months')""", NETWORK, person);
        }
        world.run("update membership set state = 'SUSPENDED' where organization = ?", commune);

        retention.look();

        for (var person : new UUID[] {seated, recent}) {
            assertThat(rows("membership", person)).isZero();
            assertThat(rows("seat", person)).isEqualTo(1);
            assertThat(rows("directory_entry", person)).isEqualTo(1);
        }
    }

    private UUID ended(UUID commune, String name, String time) {
        var person = seated(commune, name);
        world.run("""
                update seat set starts_on = date '2020-01-01', ends_on = current_date - cast(? as interval)
                where person = ?""", time, person);
        world.run("""
                insert into invitation (organization, network, email, role, starts_on, state, token_sha256, expires_at,
                    person, created_at)
                select organization, network, ?, role, starts_on, 'ACCEPTED', encode(sha256(convert_to(?, 'UTF8')), 'hex'),
                    starts_on, person, starts_on
                from seat where person = ?""", name + "@essaim.example", name, person);
        return person;
    }

    /** Somebody whose seat is open, in an organisation that left this time ago. */
    private UUID left(String commune, String name, String time) {
        var organization = world.organization(commune, NETWORK, null);
        var person = seated(organization, name);
        world.run("""
                update membership set state = 'RESIGNED', since = date '2020-01-01',
                    state_since = current_date - cast(? as interval)
                where organization = ?""", time, organization);
        return person;
    }

    private UUID seated(UUID commune, String name) {
        var person = world.person(name);
        world.seat(commune, person, "TECHNICIEN");
        world.agrees(person, NETWORK, "NETWORK");
        return person;
    }

    private long rows(String table, UUID person) {
        return world.count("select count(*) from " + table + " where person = '" + person + "'");
    }
}
