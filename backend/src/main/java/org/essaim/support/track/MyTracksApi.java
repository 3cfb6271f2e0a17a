package org.essaim.support.track;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.member.SignedIn;

/** The tracks in which I take part, on whichever side. */
@Path("/me/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support")
public class MyTracksApi {
    private final TrackReaders readers;
    private final TrackViews views;
    private final SignedIn signedIn;

    MyTracksApi(TrackReaders readers, TrackViews views, SignedIn signedIn) {
        this.readers = readers;
        this.views = views;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List my tracks", description = "As an adviser, or of the collectivité that is accompanied.")
    public TrackList listMyTracks() {
        var me = signedIn.person().id();
        return new TrackList(views.summaries(readers.listMine(me), me, false));
    }
}
