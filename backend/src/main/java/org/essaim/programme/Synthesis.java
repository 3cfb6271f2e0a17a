package org.essaim.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.essaim.programme.SynthesisView.Line;
import org.essaim.programme.SynthesisView.Score;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reckons over all programmes of a network, in one query. */
@ApplicationScoped
class Synthesis {
    private static final String LINES = """
            select extract(year from settled_on)::integer as year, kind,
                count(distinct programme)::integer as territories, count(*)::integer as actions,
                sum(used_half_days)::integer as half_days, count(filled_on)::integer as sheets,
                coalesce(sum(participants), 0)::integer as participants, coalesce(sum(spent_cents), 0)::bigint as spent,
                round(avg(relevance), 2) as relevance, round(stddev_pop(relevance), 2) as relevance_deviation,
                min(relevance) as relevance_lowest, max(relevance) as relevance_highest,
                round(avg(transfer), 2) as transfer, round(stddev_pop(transfer), 2) as transfer_deviation,
                min(transfer) as transfer_lowest, max(transfer) as transfer_highest
            from programme_action action join programme on programme.track = action.programme
            where network = :network and state = 'DONE'
            group by 1, 2 order by 1 desc, 2""";

    private final Session session;

    Synthesis(Session session) {
        this.session = session;
    }

    List<Line> of(String network) {
        return session.createNativeQuery(LINES, Object[].class).setParameter("network", network).list().stream()
                .map(Synthesis::line)
                .toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (int) row[0],
                ActionKind.valueOf((String) row[1]),
                (int) row[2],
                (int) row[3],
                (int) row[4],
                (int) row[5],
                (int) row[6],
                (long) row[7],
                score(row, 8),
                score(row, 12));
    }

    private static @Nullable Score score(Object[] row, int from) {
        return row[from] == null
                ? null
                : new Score(
                        (BigDecimal) row[from], (BigDecimal) row[from + 1], (int) row[from + 2], (int) row[from + 3]);
    }
}
