package org.essaim.activity;

import static org.essaim.figures.SmallCounts.LEAST;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essaim.activity.Activity.Numbers;
import org.essaim.figures.Count;
import org.essaim.figures.SmallCounts;
import org.jspecify.annotations.Nullable;

/** What a reader may know of the activity of a period. {@code docs/adr/0039} says why it holds together. */
final class Discretion {
    private final Activity activity;
    private final Numbers numbers;
    private final boolean full;

    private Discretion(Activity activity, boolean full) {
        this.activity = activity;
        this.numbers = activity.numbers();
        this.full = full;
    }

    /** For the team: everything. */
    static Map<ActivityKey, Told> full(Activity activity) {
        return new Discretion(activity, true).tell();
    }

    /** For everyone: nothing that tells of fewer than five, alone, by subtraction, or beside another figure. */
    static Map<ActivityKey, Told> forEveryone(Activity activity) {
        return new Discretion(activity, false).tell();
    }

    private Map<ActivityKey, Told> tell() {
        var told = new EnumMap<ActivityKey, Told>(ActivityKey.class);
        tellRequests(told);
        tellDuty(told);
        tellSessions(told);
        tellTracks(told);
        return told;
    }

    private void tellRequests(Map<ActivityKey, Told> told) {
        told.put(ActivityKey.REQUESTS, whole(Tally.WEEKS));
        told.put(ActivityKey.REQUEST_KINDS, whole(Tally.KINDS));
        told.put(ActivityKey.REQUEST_STRATA, whole(Tally.STRATA));
        int places = activity.cells(Tally.DEPARTMENTS).size() - 1;
        told.put(
                ActivityKey.REQUEST_DEPARTMENTS,
                Told.of(onlyFull(activity.departments()))
                        .outOf(Count.exact(Math.max(0, places)))
                        .lines(Tally.DEPARTMENTS, parts(Tally.DEPARTMENTS).lines()));
        told.put(ActivityKey.COLLECTIVITIES, Told.of(collectivities()));
        told.put(
                ActivityKey.REQUEST_TOPICS,
                topics(Tally.REQUEST_TOPICS, numbers.qualified(), onlyFull(numbers.qualified())));
    }

    private void tellDuty(Map<ActivityKey, Told> told) {
        var duty = parts(Tally.DUTY);
        int missed = activity.line(Tally.DUTY, Activity.MISSED);
        var used = duty.together(missed, activity.line(Tally.DUTY, Activity.MET));
        told.put(ActivityKey.DUTY_USE, Told.of(used).outOf(duty.whole()));
        told.put(ActivityKey.DUTY_NO_SHOWS, Told.of(duty.lines().get(missed)).outOf(used));
    }

    private void tellSessions(Map<ActivityKey, Told> told) {
        var sessions = parts(Tally.SESSIONS);
        int missed = activity.line(Tally.SESSIONS, Activity.MISSED);
        int onTime = activity.line(Tally.SESSIONS, Activity.ON_TIME);
        var held = sessions.together(onTime, activity.line(Tally.SESSIONS, Activity.OTHER));
        told.put(ActivityKey.SESSIONS, Told.of(held));
        var tracks = held.told() ? apart(number(held), numbers.tracksMet()) : Count.hidden();
        told.put(
                ActivityKey.SESSIONS_PER_TRACK,
                Told.of(held)
                        .outOf(tracks)
                        .amounts(
                                tracks.told() && number(tracks) > 0 ? number(held) / (double) number(tracks) : null,
                                null));
        told.put(
                ActivityKey.SESSION_NO_SHOWS,
                Told.of(sessions.lines().get(missed)).outOf(sessions.whole()));
        told.put(ActivityKey.SESSION_TOPICS, topics(Tally.SESSION_TOPICS, numbers.minutes(), alone(numbers.minutes())));
        var kept = sessions.lines().get(onTime);
        var decided = kept.told() && alone(numbers.windowsMissed()).told()
                ? Count.exact(number(kept) + numbers.windowsMissed())
                : Count.hidden();
        told.put(ActivityKey.CADENCE, Told.of(kept).outOf(decided));
        told.put(ActivityKey.FIRST_MEETING, delay(sessions));
    }

    private void tellTracks(Map<ActivityKey, Told> told) {
        told.put(ActivityKey.TRACKS, whole(Tally.MODES));
        var modes = parts(Tally.MODES);
        var programme = modes.lines().get(activity.line(Tally.MODES, Activity.PROGRAMME));
        told.put(ActivityKey.PROGRAMME, Told.of(programme).outOf(modes.whole()));
        told.put(ActivityKey.REFERRALS, whole(Tally.REFERRALS));
        told.put(ActivityKey.REFERRAL_TARGETS, whole(Tally.TARGETS));
        told.put(ActivityKey.FUNDING_LEADS, whole(Tally.LEADS));
        var scores = parts(Tally.SCORES);
        told.put(
                ActivityKey.SATISFACTION,
                Told.of(scores.whole())
                        .amounts(scores.whole().told() ? mean(number(scores.whole())) : null, null)
                        .lines(Tally.SCORES, full ? scores.lines() : List.of()));
    }

    /** To one decimal for everyone, and only if it says nothing of any score. */
    private @Nullable Double mean(int scores) {
        var mean = activity.meanScore();
        if (full || mean == null) {
            return mean;
        }
        var told = MeanOfScores.of(scores, mean);
        return told.tellsOfNone() ? told.rounded() : null;
    }

    private Told whole(Tally tally) {
        var parts = parts(tally);
        return Told.of(parts.whole()).lines(tally, parts.lines());
    }

    private Parts parts(Tally tally) {
        var values = activity.values(tally);
        return full ? Parts.exact(values) : Parts.discreet(values);
    }

    /**
     * How many asked stays apart from how often it was asked. Each of them is in one line of every table: there are
     * more of them than lines of many in all tables together, or what crosses these lines would be known.
     */
    private Count collectivities() {
        int lines = Stream.of(Tally.KINDS, Tally.STRATA, Tally.DEPARTMENTS)
                .mapToInt(tally -> parts(tally).linesOfMany())
                .sum();
        return full || numbers.collectivities() > lines
                ? apart(activity.total(Tally.WEEKS), numbers.collectivities())
                : Count.hidden();
    }

    /** Among so many things, each of which may concern several topics. */
    private Told topics(Tally tally, int things, Count count) {
        var values = activity.values(tally);
        if (full) {
            return Told.of(count).lines(tally, values.stream().map(Count::exact).toList());
        }
        var lines = SmallCounts.overlapping(values, things);
        return Told.of(count).lines(tally, count.told() || leaveRoom(lines) ? lines : SmallCounts.withheld(values));
    }

    /** How many things there are lies between the largest line and all of them together: five values at least. */
    private static boolean leaveRoom(List<Count> lines) {
        var told = lines.stream().mapToInt(Discretion::number).summaryStatistics();
        return told.getSum() - told.getMax() >= LEAST - 1;
    }

    /** A first meeting is a session or one of the duty: that five were is told only where it shows already. */
    private Told delay(Parts sessions) {
        var delay = activity.firstMeeting();
        boolean told = full
                || delay.count() >= LEAST
                        && (sessions.showsMany(
                                        activity.line(Tally.SESSIONS, Activity.ON_TIME),
                                        activity.line(Tally.SESSIONS, Activity.OTHER))
                                || parts(Tally.DUTY).showsMany(activity.line(Tally.DUTY, Activity.MET)));
        return Told.of(onlyFull(delay.count())).amounts(told ? delay.median() : null, told ? delay.p90() : null);
    }

    /** A part of a whole that is told: kept when it is small, or leaves a small rest. */
    private Count apart(int whole, int part) {
        return full || part >= LEAST && whole - part >= LEAST ? Count.exact(part) : Count.hidden();
    }

    private Count alone(int value) {
        return full ? Count.exact(value) : SmallCounts.of(value, value);
    }

    private Count onlyFull(int value) {
        return full ? Count.exact(value) : Count.hidden();
    }

    private static int number(Count count) {
        return count.value() == null ? 0 : count.value();
    }
}
