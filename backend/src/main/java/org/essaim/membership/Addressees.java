package org.essaim.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.essaim.mail.Recipient;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** To whom one writes about a membership: the member, or those who manage that of an organisation. */
@ApplicationScoped
public class Addressees {
    private static final String SPEAKING = "person.id, person.email, 'fr' = any (person.languages)";
    private static final String MANAGERS =
            "select seat.person from seat where seat.network = :network and role = 'MANAGER'"
                    + " and starts_on <= current_date and (ends_on is null or ends_on >= current_date)";

    private final Session session;

    Addressees(Session session) {
        this.session = session;
    }

    public List<Recipient> of(Membership membership) {
        return recipients(asked("person.id = cast(:person as uuid) or person.id in (" + MANAGERS
                        + " and organization = cast(:organization as uuid))")
                .setParameter("network", membership.network())
                .setParameter("person", membership.person(), UUID.class)
                .setParameter("organization", membership.organization(), UUID.class));
    }

    /** All who are to be told what concerns every member of a network. */
    public List<Recipient> ofMembersOf(String network) {
        return recipients(asked("""
                person.id in (
                    select membership.person from membership
                    where membership.network = :network and kind = 'MEMBER' and state in ('ACTIVE', 'RENEWAL_DUE'))
                or person.id in (""" + MANAGERS + """
                     and organization in (
                        select membership.organization from membership
                        where membership.network = :network and kind = 'MEMBER' and state in ('ACTIVE', 'RENEWAL_DUE')))
                """).setParameter("network", network));
    }

    private NativeQuery<Object[]> asked(String condition) {
        return session.createNativeQuery(
                "select " + SPEAKING + " from person where " + condition + " order by person.id", Object[].class);
    }

    private static List<Recipient> recipients(NativeQuery<Object[]> asked) {
        return asked.list().stream()
                .map(row -> new Recipient(
                        (UUID) row[0], (String) row[1], Boolean.TRUE.equals(row[2]) ? Locale.FRENCH : Locale.ENGLISH))
                .toList();
    }
}
