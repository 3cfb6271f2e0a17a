package org.essaim.activity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essaim.activity.Activity.Cell;
import org.essaim.activity.Activity.Numbers;
import org.essaim.activity.ActivityRecords.Asked;
import org.essaim.duty.DutyActivity;
import org.essaim.figures.Perimeter;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.support.request.CollectivityKind;
import org.essaim.support.request.SupportTopic;
import org.essaim.support.track.TrackMode;

/** Counts the activity of a period. */
@ApplicationScoped
class ActivityCensus {
    private static final List<String> OUTCOMES =
            List.of("PROPOSED", "ACCEPTED", "DECLINED", "CONTACTED", "MISSION", "NO_FOLLOW_UP");
    private static final List<String> TARGETS = List.of("EXPERT", "PEER", "PARTNER", "RESOURCE");
    private static final List<String> LEADS = List.of("SPOTTED", "PROPOSED", "FILED", "GRANTED", "REFUSED", "DROPPED");
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    private final ActivityRecords records;
    private final DutyActivity duty;
    private final Gazetteer gazetteer;

    ActivityCensus(ActivityRecords records, DutyActivity duty, Gazetteer gazetteer) {
        this.records = records;
        this.duty = duty;
        this.gazetteer = gazetteer;
    }

    Activity of(Network network, Term term) {
        var tallies = new EnumMap<Tally, List<Cell>>(Tally.class);
        var asked = records.asked(network, term);
        tallies.putAll(ofRequests(asked, term, network));
        var held = records.held(network, term);
        var windows = records.windows(network, term);
        tallies.put(
                Tally.SESSIONS,
                List.of(
                        new Cell(Activity.MISSED, held.missed()),
                        new Cell(Activity.ON_TIME, windows.kept()),
                        new Cell(Activity.OTHER, held.done() - windows.kept())));
        var slots = duty.over(network.slug(), term.from(), term.to());
        tallies.put(
                Tally.DUTY,
                List.of(
                        new Cell(Activity.MISSED, slots.missed()),
                        new Cell(Activity.FREE, slots.offered() - slots.booked()),
                        new Cell(Activity.MET, slots.booked() - slots.missed())));
        var topics = names(SupportTopic.values());
        var wanted = records.requestTopics(network, term);
        tallies.put(Tally.REQUEST_TOPICS, Activity.lines(topics, wanted.topics()));
        var treated = records.sessionTopics(network, term);
        tallies.put(Tally.SESSION_TOPICS, Activity.lines(topics, treated.topics()));
        tallies.put(Tally.REFERRALS, Activity.lines(OUTCOMES, records.referrals(network, term, "state")));
        tallies.put(Tally.TARGETS, Activity.lines(TARGETS, records.referrals(network, term, "target")));
        tallies.put(Tally.LEADS, Activity.lines(LEADS, records.leads(network, term)));
        tallies.put(Tally.MODES, Activity.lines(names(TrackMode.values()), records.opened(network, term)));
        tallies.put(Tally.SCORES, Activity.lines(SCORES, records.scores(network, term)));
        int collectivities =
                (int) asked.stream().map(Asked::collectivity).distinct().count();
        var numbers = new Numbers(collectivities, wanted.things(), held.tracks(), treated.things(), windows.missed());
        return new Activity(tallies, numbers, records.firstMeeting(network, term));
    }

    private Map<Tally, List<Cell>> ofRequests(List<Asked> asked, Term term, Network network) {
        var perimeter = Perimeter.of(network, gazetteer);
        Function<Asked, String> department =
                one -> perimeter.department(one.place()).map(Place::key).orElse(Activity.UNSPECIFIED);
        return Map.of(
                Tally.WEEKS,
                Activity.lines(
                        term.weeks(), by(asked, one -> Term.monday(one.on()).toString())),
                Tally.DEPARTMENTS,
                Activity.lines(orUnspecified(perimeter.departments().stream().map(Place::key)), by(asked, department)),
                Tally.KINDS,
                Activity.lines(
                        orUnspecified(names(CollectivityKind.values()).stream()),
                        by(asked, one -> one.kind() == null ? Activity.UNSPECIFIED : one.kind())),
                Tally.STRATA,
                Activity.lines(orUnspecified(names(Stratum.values()).stream()), by(asked, this::stratum)));
    }

    private String stratum(Asked asked) {
        return Stream.ofNullable(asked.place())
                .flatMap(place -> gazetteer.find(place).stream())
                .flatMap(place -> Stream.ofNullable(place.population()))
                .map(inhabitants -> Stratum.of(inhabitants).name())
                .findFirst()
                .orElse(Activity.UNSPECIFIED);
    }

    private static Map<String, Integer> by(List<Asked> asked, Function<Asked, String> key) {
        return asked.stream().collect(toMap(key, one -> 1, Integer::sum));
    }

    private static List<String> orUnspecified(Stream<String> keys) {
        return Stream.concat(keys, Stream.of(Activity.UNSPECIFIED)).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
