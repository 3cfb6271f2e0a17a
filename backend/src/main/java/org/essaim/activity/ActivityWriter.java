package org.essaim.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essaim.activity.ActivitySheet.ActivityFigure;
import org.essaim.activity.ActivitySheet.ActivityLine;
import org.essaim.figures.Percentage;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.time.SpokenDate;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a period into words. */
record ActivityWriter(Network network, Gazetteer gazetteer, boolean full, Locale locale) {

    List<ActivityFigure> figures(Activity activity, Map<ActivityKey, Told> told) {
        return Stream.of(ActivityKey.values())
                .filter(key -> !key.isOfDuty() || network.uses(Module.DUTY))
                .map(key -> figure(key, activity, Objects.requireNonNull(told.get(key))))
                .toList();
    }

    private ActivityFigure figure(ActivityKey key, Activity activity, Told told) {
        return new ActivityFigure(
                key,
                key.word("title", locale),
                key.word("definition", locale),
                key.word("formula", locale),
                key.word("source", locale),
                told.count(),
                told.outOf(),
                key.isShare() ? rate(told) : null,
                told.amount(),
                told.high(),
                told.tally() == null ? List.of() : lines(told.tally(), activity, told));
    }

    private static @Nullable Double rate(Told told) {
        var part = told.count().value();
        var whole = told.outOf() == null ? null : told.outOf().value();
        return part == null || whole == null ? null : Percentage.of(part, whole);
    }

    /** Of the départements, those where something was asked, for the team; for everyone all, or some would be told empty. */
    private List<ActivityLine> lines(Tally tally, Activity activity, Told told) {
        var cells = activity.cells(tally);
        return IntStream.range(0, told.lines().size())
                .filter(i -> !full || tally != Tally.DEPARTMENTS || cells.get(i).value() > 0)
                .mapToObj(i -> {
                    var key = cells.get(i).key();
                    return new ActivityLine(key, label(tally, key), told.lines().get(i));
                })
                .toList();
    }

    private String label(Tally tally, String key) {
        if (tally == Tally.WEEKS) {
            return ActivityKey.words(locale)
                    .getString("line.WEEK")
                    .formatted(SpokenDate.of(LocalDate.parse(key), locale));
        }
        return key.contains(":")
                ? gazetteer.find(key).map(Place::name).orElse(key)
                : ActivityKey.words(locale).getString("line." + tally + "." + key);
    }
}
