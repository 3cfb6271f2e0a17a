package org.essaim.rne;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.essaim.member.MandateFunction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The mandates that the members of a network declare to hold today, and what was found of them. */
@ApplicationScoped
class DeclaredMandates {
    private final Session session;
    private final RegisterPlaces places;

    DeclaredMandates(Session session, RegisterPlaces places) {
        this.session = session;
        this.places = places;
    }

    /** Those that a file of the register lists. */
    List<Declared> ofMembers(String network, RegisterFile file) {
        return session
                .createNativeQuery("""
                select mandate.id, mandate.version, person.family_name, person.given_name, mandate.place,
                    mandate.function, mandate.starts_on
                from mandate join person on person.id = mandate.person
                where mandate.kind = :kind and mandate.starts_on <= current_date
                    and (mandate.ends_on is null or mandate.ends_on >= current_date)
                    and exists (select from belonging where belonging.person = person.id
                        and belonging.network = :network and belonging.since <= current_date
                        and (belonging.until is null or belonging.until >= current_date))
                order by person.family_name, person.given_name, mandate.id
                """, Object[].class)
                .setParameter("kind", file.mandate().name())
                .setParameter("network", network)
                .setTupleTransformer((row, names) -> declared(row))
                .list()
                .stream()
                .filter(mandate -> file.lists(file.mandate(), mandate.function()))
                .toList();
    }

    /** Keeps the verdicts on mandates that have not changed meanwhile. */
    int keep(List<Verdict> verdicts) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    update mandate set verification = found.verification, doubt = found.doubt, verified_at = now()
                    from unnest(?, ?, ?, ?) as found (id, version, verification, doubt)
                    where mandate.id = found.id and mandate.version = found.version""")) {
                array(
                        statement,
                        1,
                        "uuid",
                        verdicts,
                        verdict -> verdict.declared().mandate());
                array(
                        statement,
                        2,
                        "int4",
                        verdicts,
                        verdict -> verdict.declared().version());
                array(
                        statement,
                        3,
                        "text",
                        verdicts,
                        verdict -> verdict.verification().name());
                array(statement, 4, "text", verdicts, verdict -> name(verdict));
                return statement.executeUpdate();
            }
        });
    }

    private Declared declared(Object[] row) {
        var function = (String) row[5];
        return new Declared(
                (UUID) row[0],
                (Integer) row[1],
                row[3] + " " + row[2],
                PlainName.of((String) row[2]) + "/" + PlainName.of((String) row[3]),
                places.listed((String) row[4]),
                function == null ? null : MandateFunction.valueOf(function),
                (LocalDate) row[6]);
    }

    private static @Nullable String name(Verdict verdict) {
        var doubt = verdict.doubt();
        return doubt == null ? null : doubt.name();
    }

    private static void array(
            PreparedStatement statement,
            int index,
            String type,
            List<Verdict> verdicts,
            Function<Verdict, @Nullable Object> value)
            throws SQLException {
        var values = verdicts.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
