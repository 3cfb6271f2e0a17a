package org.essaim.support.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.essaim.document.FileEnding;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.support.request.Advisers;
import org.essaim.support.track.SupportTrack;
import org.essaim.support.track.TrackReaders.Access;
import org.essaim.support.track.TrackUndone;

/** The questions asked about the documents of a track. */
@ApplicationScoped
class TrackDocuments implements PanacheRepositoryBase<TrackDocument, UUID> {
    static final int MOST = 50;

    private final Advisers advisers;

    TrackDocuments(Advisers advisers) {
        this.advisers = advisers;
    }

    /** What a list says of a file, without reading it. */
    private record Listed(TrackDocument document, String name, String mediaType, int size) {}

    /** The latest first. */
    List<TrackDocumentView> listFor(Access access) {
        var listed = getSession()
                .createQuery("""
                        select its, file.name, file.mediaType, file.size
                        from TrackDocument its join Document file on file.id = its.document
                        where its.track = :track order by its.addedAt desc, its.id desc
                        """, Listed.class)
                .setParameter("track", access.track().id())
                .setMaxResults(MOST)
                .list();
        var names = advisers.names(
                listed.stream().map(one -> one.document().addedBy()).toList());
        return listed.stream()
                .map(one -> {
                    var document = one.document();
                    return new TrackDocumentView(
                            document.id(),
                            document.title(),
                            FileEnding.trueName(one.name(), one.mediaType()),
                            one.mediaType(),
                            one.size(),
                            document.side(),
                            document.addedBy() == null ? null : names.get(document.addedBy()),
                            document.addedAt(),
                            document.isRemovedBy(access));
                })
                .toList();
    }

    TrackDocument get(UUID track, UUID id) {
        return find("track = ?1 and id = ?2", track, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /**
     * Makes sure that one more fits, whoever else adds one at the same time.
     *
     * @throws Refusal {@code conflict} when there are fifty, or the track is over
     */
    void requireRoom(SupportTrack track) {
        getSession()
                .createNativeQuery("select id from support_track where id = :id for no key update", UUID.class)
                .setParameter("id", track.id())
                .getSingleResult();
        if (track.state().next().isEmpty()) {
            throw new Refusal(ProblemType.CONFLICT, "The track is %s.".formatted(track.state()));
        }
        if (count("track", track.id()) >= MOST) {
            throw new Refusal(ProblemType.CONFLICT, "At most %d documents a track.".formatted(MOST));
        }
    }

    /** A track is undone only while no file was handed in. */
    void trackUndone(@Observes TrackUndone told) {
        told.requireNone(count("track", told.track().id()));
    }
}
