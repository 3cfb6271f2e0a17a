package org.essaim.figures;

import java.util.List;
import java.util.UUID;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.jspecify.annotations.Nullable;

/** Who and what belongs or belonged to a network, with the days: enough to know the figures of any day. */
record Register(
        List<Stay> stays,
        List<Office> mandates,
        List<Post> positions,
        List<Adherence> adherences,
        List<Friend> friends) {

    /** A person belongs to the network, by a membership of their own or by a seat. */
    record Stay(UUID person, Period period) {}

    /** A mandate of someone who belongs or belonged to it. */
    record Office(UUID person, MandateKind kind, @Nullable MandateFunction function, String place, Period period) {}

    /** A position of someone who belongs or belonged to it. */
    record Post(UUID person, PositionKind kind, @Nullable String place, Period period) {}

    /** A sympathiser who is a mayor, since they know that they are one. */
    record Friend(String place, Period period) {}

    /** An organisation is a member of the network. */
    record Adherence(
            UUID organization, String kind, @Nullable String place, Period period) {}
}
