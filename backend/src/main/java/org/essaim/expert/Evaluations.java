package org.essaim.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;

/** What was said of experts after their missions. */
@ApplicationScoped
public class Evaluations {
    private static final int MOST = 500;

    private final Session session;
    private final Clock clock;

    Evaluations(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Keeps what a collectivité says of a mission; it stays as it is.
     *
     * @param referral from which the mission came
     * @throws Refusal {@code conflict} when it was said already, {@code forbidden} when experts speak of themselves
     */
    public void add(UUID expert, UUID referral, UUID author, String collectivity, NewEvaluation said) {
        if (isOwn(expert, author)) {
            throw new Refusal(ProblemType.FORBIDDEN, "Nobody evaluates their own mission.");
        }
        int added = session.createNativeMutationQuery("""
                insert into expert_evaluation
                    (expert, referral, author, collectivity, relevance, skill_transfer, budget, comment, created_at)
                values (:expert, :referral, :author, :collectivity, :relevance, :transfer, :budget, :comment, :now)
                on conflict (referral) do nothing
                """)
                .setParameter("expert", expert)
                .setParameter("referral", referral)
                .setParameter("author", author)
                .setParameter("collectivity", collectivity)
                .setParameter("relevance", said.relevance())
                .setParameter("transfer", said.skillTransfer())
                .setParameter("budget", said.budget())
                .setParameter("comment", said.comment(), String.class)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 0) {
            throw new Refusal(ProblemType.CONFLICT, "This mission was evaluated already.");
        }
    }

    private boolean isOwn(UUID expert, UUID person) {
        return session.createQuery("select count(*) from Expert where id = :expert and applicant = :person", Long.class)
                        .setParameter("expert", expert)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Whether anything was said of an expert. */
    boolean isEvaluated(UUID expert) {
        return session.createNativeQuery(
                        "select exists (select from expert_evaluation where expert = :expert)", Boolean.class)
                .setParameter("expert", expert)
                .getSingleResult();
    }

    /** What everyone may know of each; those of whom nothing may be known are missing. */
    Map<UUID, Rating> ratings(Collection<UUID> experts) {
        var scores = new HashMap<UUID, List<Scores>>();
        session.createNativeQuery("""
                select expert, relevance, skill_transfer, budget from expert_evaluation
                where expert = any (:experts) order by expert, position
                """, Object[].class)
                .setParameter("experts", experts.toArray(UUID[]::new), UUID[].class)
                .list()
                .forEach(row -> scores.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                        .add(new Scores(number(row[1]), number(row[2]), number(row[3]))));
        var told = new HashMap<UUID, Rating>();
        scores.forEach((expert, all) -> Rating.of(all).ifPresent(rating -> told.put(expert, rating)));
        return told;
    }

    /** Each, the latest first: only for those who advise. */
    List<EvaluationView> list(UUID expert) {
        return session
                .createNativeQuery("""
                select collectivity, relevance, skill_transfer, budget, comment, created_at from expert_evaluation
                where expert = :expert order by position desc limit :most
                """, Object[].class)
                .addScalar("collectivity", String.class)
                .addScalar("relevance", Short.class)
                .addScalar("skill_transfer", Short.class)
                .addScalar("budget", Short.class)
                .addScalar("comment", String.class)
                .addScalar("created_at", Instant.class)
                .setParameter("expert", expert)
                .setParameter("most", MOST)
                .list()
                .stream()
                .map(row -> new EvaluationView(
                        (String) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        (String) row[4],
                        ((Instant) row[5]).atZone(clock.getZone()).toLocalDate()))
                .toList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
