package org.essaim.support.request;

/** What becomes of a request, as the advisers decide. */
public enum Orientation {
    /** One meeting, or a few, without a rhythm. */
    ONE_OFF(RequestState.QUALIFIED),
    /** Meetings at a rhythm, every four to eight weeks unless the network says otherwise. */
    REGULAR(RequestState.QUALIFIED),
    /** The support of three years, with a convention. */
    PROGRAMME_3_ANS(RequestState.QUALIFIED),
    /** Somebody else is better placed. */
    REORIENTED(RequestState.REORIENTED),
    /** Nothing is to be done. */
    NO_ACTION(RequestState.NO_ACTION);

    private final RequestState leadsTo;

    Orientation(RequestState leadsTo) {
        this.leadsTo = leadsTo;
    }

    RequestState leadsTo() {
        return leadsTo;
    }

    /** Whether a track of support begins with it. */
    public boolean opensTrack() {
        return leadsTo == RequestState.QUALIFIED;
    }
}
