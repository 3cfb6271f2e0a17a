package org.essaim.workshop;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.essaim.shared.http.EntityTags;
import org.essaim.shared.paging.Links;
import org.essaim.shared.paging.Slice;
import org.essaim.workshop.CyclePage.CycleCard;
import org.essaim.workshop.CycleView.MyRegistration;
import org.essaim.workshop.CycleView.SessionView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cycles as each reader may see them. */
@ApplicationScoped
class CycleViews {
    private final RegistrationRepository registrations;
    private final CycleCounts counts;
    private final Clock clock;

    CycleViews(RegistrationRepository registrations, CycleCounts counts, Clock clock) {
        this.registrations = registrations;
        this.counts = counts;
        this.clock = clock;
    }

    RestResponse<CyclePage> answer(Slice<WorkshopCycle> slice, CycleReader reader, UriInfo uri) {
        return RestResponse.ResponseBuilder.ok(page(slice, reader))
                .header(HttpHeaders.LINK, Links.next(uri, slice.next()))
                .build();
    }

    private CyclePage page(Slice<WorkshopCycle> slice, CycleReader reader) {
        var of = counts.of(slice.items().stream().map(WorkshopCycle::id).toList(), reader.person());
        return new CyclePage(
                slice.items().stream()
                        .map(cycle -> card(cycle, requireNonNull(of.get(cycle.id())), reader))
                        .toList(),
                slice.next());
    }

    RestResponse<CycleView> answer(WorkshopCycle cycle, CycleReader reader) {
        return RestResponse.ResponseBuilder.ok(view(cycle, reader))
                .header("ETag", EntityTags.of(cycle.version()))
                .build();
    }

    CycleView view(WorkshopCycle cycle, CycleReader reader) {
        var all = registrations.listOf(cycle.id());
        var mine = all.stream()
                .filter(each -> each.person().equals(reader.person()))
                .findFirst()
                .orElse(null);
        boolean hasSeat = mine != null && mine.hasSeat();
        var terms = cycle.terms();
        return new CycleView(
                cycle.id(),
                cycle.network(),
                terms.title(),
                terms.presentation(),
                terms.model(),
                terms.themes(),
                terms.seats(),
                seatsLeft(cycle, all),
                terms.opensOn(),
                terms.closesOn(),
                cycle.state(),
                cycle.takesRegistrations(clock.instant()),
                cycle.zone().getId(),
                cycle.sessions().stream()
                        .map(session -> session(
                                session,
                                reader.isTeam(),
                                hasSeat && !cycle.state().isOver()))
                        .toList(),
                mine == null ? null : mine(cycle, mine, all),
                reader.isTeam() || hasSeat,
                cycle.cancelReason(),
                reader.isTeam() ? List.copyOf(cycle.next(clock.instant())) : List.of(),
                cycle.version());
    }

    private CycleCard card(WorkshopCycle cycle, CycleCounts.Count count, CycleReader reader) {
        var terms = cycle.terms();
        return new CycleCard(
                cycle.id(),
                terms.title(),
                terms.model(),
                terms.themes(),
                terms.seats(),
                terms.seats() - count.taken(),
                terms.opensOn(),
                terms.closesOn(),
                cycle.state(),
                cycle.takesRegistrations(clock.instant()),
                cycle.zone().getId(),
                cycle.beginsAt(),
                count.sessions(),
                reader.isTeam() ? count.waiting() : null,
                reader.isTeam() ? count.unconfirmed() : null,
                count.mine());
    }

    private SessionView session(WorkshopSession session, boolean isTeam, boolean hasSeat) {
        boolean isOpen = session.isOpen(clock.instant());
        return new SessionView(
                session.id(),
                session.startsAt(),
                session.endsAt(),
                session.venue(),
                session.agenda(),
                session.videoUrl() != null,
                isOpen,
                isTeam || hasSeat && isOpen ? session.videoUrl() : null);
    }

    private MyRegistration mine(WorkshopCycle cycle, WorkshopRegistration mine, List<WorkshopRegistration> all) {
        return new MyRegistration(
                mine.state(),
                rank(mine, all),
                mine.collectivity(),
                mine.role(),
                mine.question(),
                mine.isShown(),
                cycle.mayBeLeft(mine.hasSeat(), clock.instant()));
    }

    static @Nullable Integer rank(WorkshopRegistration one, List<WorkshopRegistration> all) {
        return one.waits() ? Seating.rank(one, all) : null;
    }

    private static int seatsLeft(WorkshopCycle cycle, List<WorkshopRegistration> all) {
        return cycle.terms().seats() - Seating.taken(all).size();
    }
}
