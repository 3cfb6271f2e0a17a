package org.essaim.expert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.expert.ProposalView.ProposedExpert;
import org.essaim.expert.ProposalView.Reach;
import org.essaim.place.Gazetteer;
import org.essaim.place.PlaceRef;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which experts were proposed, by whom, when, for which question: written once, read for as long as the network. */
@ApplicationScoped
class ProposalLedger {
    private final Session session;
    private final Gazetteer gazetteer;

    ProposalLedger(Session session, Gazetteer gazetteer) {
        this.session = session;
        this.gazetteer = gazetteer;
    }

    UUID keep(
            String network,
            UUID adviser,
            Instant at,
            ProposalQuestion said,
            @Nullable String place,
            List<Fit> proposed) {
        var id = session.createNativeQuery("""
                insert into expert_proposal (network, asked_by, asked_at, skills, place, question)
                values (:network, :adviser, :at, :skills, :place, :question) returning id
                """, UUID.class)
                .setParameter("network", network)
                .setParameter("adviser", adviser)
                .setParameter("at", at)
                .setParameter(
                        "skills",
                        array(said.skills().stream().distinct().sorted().toList()),
                        String[].class)
                .setParameter("place", place, String.class)
                .setParameter("question", said.question(), String.class)
                .getSingleResult();
        for (int i = 0; i < proposed.size(); i++) {
            var fit = proposed.get(i);
            session.createNativeMutationQuery("""
                    insert into expert_proposed (proposal, rank, expert, skills, reach, proposed_before)
                    values (:proposal, :rank, :expert, :skills, :reach, :before)
                    """)
                    .setParameter("proposal", id)
                    .setParameter("rank", i + 1)
                    .setParameter("expert", fit.expert())
                    .setParameter("skills", array(fit.skills()), String[].class)
                    .setParameter("reach", fit.reach())
                    .setParameter("before", fit.proposed())
                    .executeUpdate();
        }
        return id;
    }

    /** Whether a proposal of a network named an expert. */
    boolean holds(String network, UUID proposal, UUID expert) {
        return session.createNativeQuery("""
                select count(*) from expert_proposed join expert_proposal on expert_proposal.id = proposal
                where proposal = :proposal and expert = :expert and network = :network
                """, Long.class)
                        .setParameter("proposal", proposal)
                        .setParameter("expert", expert)
                        .setParameter("network", network)
                        .getSingleResult()
                > 0;
    }

    /** One proposal as it was made, or the latest of a network. */
    List<ProposalView> list(String network, @Nullable UUID one, int most) {
        var rows = session.createNativeQuery("""
                select id, asked_at, skills, place, question from expert_proposal
                where network = :network and (cast(:one as uuid) is null or id = :one)
                order by asked_at desc, id desc limit :most
                """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("asked_at", Instant.class)
                .addScalar("skills", String[].class)
                .addScalar("place", String.class)
                .addScalar("question", String.class)
                .setParameter("network", network)
                .setParameter("one", one, UUID.class)
                .setParameter("most", most)
                .list();
        var items = items(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> {
                    var proposed = items.getOrDefault((UUID) row[0], List.of());
                    return new ProposalView(
                            (UUID) row[0],
                            (Instant) row[1],
                            Arrays.asList((String[]) row[2]),
                            place((String) row[3]),
                            (String) row[4],
                            proposed.size() < Proposals.ENOUGH,
                            proposed);
                })
                .toList();
    }

    private Map<UUID, List<ProposedExpert>> items(List<UUID> proposals) {
        return session
                .createNativeQuery("""
                select proposal, rank, expert, expert.name, expert_proposed.skills, reach, proposed_before
                from expert_proposed left join expert on expert.id = expert_proposed.expert
                where proposal = any (:proposals) order by proposal, rank
                """, Object[].class)
                .addScalar("proposal", UUID.class)
                .addScalar("rank", Short.class)
                .addScalar("expert", UUID.class)
                .addScalar("name", String.class)
                .addScalar("skills", String[].class)
                .addScalar("reach", String.class)
                .addScalar("proposed_before", Integer.class)
                .setParameter("proposals", proposals.toArray(UUID[]::new), UUID[].class)
                .list()
                .stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(this::item, toList())));
    }

    private ProposedExpert item(@Nullable Object[] row) {
        var reach = (String) row[5];
        return new ProposedExpert(
                (Short) row[1],
                (UUID) row[2],
                (String) row[3],
                Arrays.asList((String[]) row[4]),
                reach.equals(Fit.FRANCE) ? Reach.FRANCE : reach.equals(Fit.ANYWHERE) ? Reach.ANY : Reach.PLACE,
                place(reach),
                (Integer) row[6]);
    }

    private @Nullable PlaceRef place(@Nullable String key) {
        return key == null ? null : gazetteer.find(key).map(PlaceRef::of).orElse(null);
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
