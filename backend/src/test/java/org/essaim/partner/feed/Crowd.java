package org.essaim.partner.feed;

import java.util.UUID;
import org.essaim.shared.World;

/** Many members who agreed to a partner, each with some five kilobytes to show. */
record Crowd(World world) {
    /** One statement has thirty seconds, on a busy machine too. */
    private static final int AT_ONCE = 100;

    void agreesTo(UUID partner, String name, int count) {
        world.agreesToPartner(world.person(name), "territoires44", partner);
        world.run("""
                insert into person (email, given_name, family_name)
                select ? || i || '@essaim.example', 'Ada', 'Exemple' from generate_series(1, ?) as i""", name, count);
        world.run("""
                insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
                select person.id, 'territoires44', 'PARTNER', cast(? as uuid), 'GRANT', sha256, 'WEB'
                from person, (select sha256 from consent_text limit 1) as words where email like ?""", partner, name + "_%");
        world.run("""
                insert into directory_entry (network, person, help_offered, help_sought, help_offered_for, help_sought_for)
                select 'territoires44', id, repeat('🐝', 600), repeat('🌻', 600), 'PARTNERS', 'PARTNERS'
                from person where email like ?""", name + "_%");
        while (world.run("""
                insert into membership (network, person, state, since)
                select 'territoires44', id, 'ACTIVE', date '2026-01-10' from person
                where email like ? and not exists (select from membership where membership.person = person.id) limit ?""", name + "_%", AT_ONCE) > 0) {}
    }
}
