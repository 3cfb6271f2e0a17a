package org.essaim.imports;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.essaim.imports.ImportRuns.What;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.member.MandateInput;
import org.essaim.member.Newcomers;
import org.essaim.member.ProfileChange;
import org.essaim.network.Network;
import org.essaim.shared.security.LinkToken;
import org.essaim.sympathiser.Suppressions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Imports persons: nobody is listed by it, since no consent is ever imported. */
@ApplicationScoped
class MemberImport {
    private final Session session;
    private final ImportRuns runs;
    private final Memberships memberships;
    private final Suppressions suppressions;
    private final Outbox outbox;
    private final WebLinks links;
    private final Newcomers newcomers;
    private final Clock clock;

    MemberImport(
            Session session,
            ImportRuns runs,
            Memberships memberships,
            Suppressions suppressions,
            Outbox outbox,
            WebLinks links,
            Newcomers newcomers,
            Clock clock) {
        this.session = session;
        this.runs = runs;
        this.memberships = memberships;
        this.suppressions = suppressions;
        this.outbox = outbox;
        this.links = links;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** What would become of each line; those that may not be imported go to {@code errors}. */
    List<Planned<MemberLine>> plan(Network network, List<MemberLine> lines, List<LineError> errors) {
        var emails = lines.stream().map(MemberLine::email).distinct().toList();
        var objected = suppressions.among(network.slug(), emails);
        var known = known(network, emails);
        var first = new HashMap<String, Integer>();
        var planned = new ArrayList<Planned<MemberLine>>();
        for (var line : lines) {
            var before = first.putIfAbsent(line.email(), line.line());
            if (before != null) {
                errors.add(new LineError(line.line(), Column.EMAIL.title(), "twice", before.toString()));
            } else if (objected.contains(line.email())) {
                errors.add(new LineError(line.line(), Column.EMAIL.title(), "objected"));
            } else {
                planned.add(plan(line, known.get(line.email())));
            }
        }
        return planned;
    }

    private Planned<MemberLine> plan(MemberLine line, @Nullable Known known) {
        var outcome = outcome(line, known);
        boolean isOver = outcome != Outcome.ALREADY_THERE && memberships.isOver(line.adhesion());
        return new Planned<>(line, line.line(), line.email(), outcome, known == null ? null : known.id(), isOver);
    }

    private static Outcome outcome(MemberLine line, @Nullable Known known) {
        if (known == null || !known.isKnownHere()) {
            return Outcome.CREATE;
        }
        return known.isMember() || line.adhesion() == null ? Outcome.ALREADY_THERE : Outcome.JOIN;
    }

    void write(UUID run, Network network, Planned<MemberLine> planned, boolean invite) {
        if (planned.outcome() == Outcome.ALREADY_THERE) {
            return;
        }
        var line = planned.line();
        var person = planned.known() == null ? create(run, line) : planned.known();
        if (line.adhesion() != null && isUnproved(person)) {
            newcomers.letIn(line.email(), profile(line));
        }
        if (line.adhesion() != null) {
            memberships.write(run, line.line(), network, What.PERSON, person, line.adhesion());
        }
        // Whom others know is told what becomes of them, whatever the network wishes: it learns nothing behind their
        // back.
        boolean isMadeMember = planned.known() != null && line.adhesion() != null;
        if ((invite || isMadeMember) && !planned.isOver()) {
            invite(network, line, person);
        }
        if (planned.known() == null) {
            // Last, as it is once everything that follows from it is written.
            runs.remember(run, line.line(), What.PERSON, person, null);
        } else {
            runs.rememberKnown(run, line.line(), person);
        }
    }

    /** Asked before the person is read: few are. */
    private boolean isUnproved(UUID person) {
        return Objects.requireNonNull(session.createNativeQuery(
                        "select subject is not null and proved_at is null from person where id = :person",
                        Boolean.class)
                .setParameter("person", person)
                .getSingleResult());
    }

    private static ProfileChange profile(MemberLine line) {
        return new ProfileChange(
                line.givenName(),
                line.familyName(),
                line.phone(),
                null,
                List.of(line.locale().getLanguage()),
                null);
    }

    private UUID create(UUID run, MemberLine line) {
        var person = Objects.requireNonNull(session.createNativeQuery("""
                insert into person (email, given_name, family_name, phone, languages)
                values (:email, :given, :family, :phone, array[:language]) returning id
                """, UUID.class)
                .setParameter("email", line.email())
                .setParameter("given", line.givenName())
                .setParameter("family", line.familyName())
                .setParameter("phone", line.phone(), String.class)
                .setParameter("language", line.locale().getLanguage())
                .getSingleResult());
        if (line.mandate() != null) {
            declare(run, line.line(), person, line.mandate());
        }
        return person;
    }

    private void declare(UUID run, int line, UUID person, MandateInput mandate) {
        var function = mandate.function();
        var id = session.createNativeQuery("""
                insert into mandate (person, kind, function, place, starts_on)
                values (:person, :kind, :function, :place, :start) returning id
                """, UUID.class)
                .setParameter("person", person)
                .setParameter("kind", mandate.kind().name())
                .setParameter("function", function == null ? null : function.name(), String.class)
                .setParameter("place", mandate.place())
                .setParameter("start", mandate.startDate())
                .getSingleResult();
        runs.remember(run, line, What.MANDATE, Objects.requireNonNull(id), null);
    }

    private String key(UUID person) {
        var key = LinkToken.fresh();
        session.createNativeMutationQuery("""
                update person
                set account_key = trim_array(cast(:key as text) || account_key, greatest(cardinality(account_key) - 149, 0)),
                    account_key_at = :now
                where id = :person and subject is null
                """)
                .setParameter("key", key.sha256())
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .executeUpdate();
        return key.value();
    }

    private void invite(Network network, MemberLine line, UUID person) {
        var words = new HashMap<>(Map.of(
                "givenName", line.givenName(),
                "network", network.name(),
                "association", network.contact().organization(),
                "contact", network.contact().email(),
                "link", links.to("/reseaux/" + network.slug())));
        if (line.adhesion() != null) {
            words.put("account", links.toAccount(line.email(), key(person)));
        }
        outbox.queue(new Letter(
                new Recipient(person, line.email(), line.locale()),
                Topic.MEMBERSHIP,
                network.slug(),
                line.adhesion() == null ? "import-invitation" : "import-welcome",
                words));
    }

    private Map<String, Known> known(Network network, List<String> emails) {
        if (emails.isEmpty()) {
            return Map.of();
        }
        return session
                .createNativeQuery("""
                        select email, id,
                            id in (select person from membership where network = :network and person is not null),
                            id in (select person from belonging where network = :network and person is not null)
                                or id in (select target from import_item item
                                    join import_run run on run.id = item.import and run.network = :network
                                        and run.undone_at is null)
                        from person where email in (:emails)
                        """, Object[].class)
                .setParameter("network", network.slug())
                .setParameterList("emails", emails)
                .setTupleTransformer((row, names) -> Map.entry((String) row[0], known(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Known known(Object[] row) {
        boolean isMember = (Boolean) row[2];
        return new Known((UUID) row[1], isMember, isMember || (Boolean) row[3]);
    }

    /** Somebody who has this address already: whom only other networks know is told from nobody. */
    private record Known(UUID id, boolean isMember, boolean isKnownHere) {}
}
