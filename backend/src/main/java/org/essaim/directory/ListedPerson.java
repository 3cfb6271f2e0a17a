package org.essaim.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.essaim.consent.Audience;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.PositionKind;
import org.essaim.member.SeatRole;
import org.essaim.member.Verification;
import org.jspecify.annotations.Nullable;

/** A person as one reader sees them: what the person did not open to that reader is not there. */
public record ListedPerson(
        UUID entry,
        UUID person,
        @Nullable String subject,
        Name name,
        Details details,
        List<HeldMandate> mandates,
        List<HeldPosition> positions,
        List<HeldSeat> seats,
        List<Audience> listedFor,
        Instant updatedAt) {

    /** What is always shown of a listed person. */
    public record Name(String given, String family) {}

    /**
     * The fields that the reader sees.
     *
     * @param availableForContact whether members may write to the person through the relay
     */
    public record Details(
            @Nullable String headline,
            List<String> practices,
            @Nullable String helpOffered,
            @Nullable String helpSought,
            @Nullable ActorKind actorKind,
            List<String> actsIn,
            boolean availableForContact,
            @Nullable String biography,
            @Nullable String email,
            @Nullable String phone) {}

    /** A mandate held today. */
    public record HeldMandate(
            MandateKind kind,
            @Nullable MandateFunction function,
            @Nullable Integer rank,
            String place,
            @Nullable String delegation,
            LocalDate since,
            Verification verification) {}

    /** A position held today. */
    public record HeldPosition(String title, PositionKind kind, String organization) {}

    /** A seat held today in an organisation that belongs to the network. */
    public record HeldSeat(UUID organization, String name, SeatRole role) {}

    /** The same person with other details. */
    public ListedPerson with(Details shown) {
        return new ListedPerson(entry, person, subject, name, shown, mandates, positions, seats, listedFor, updatedAt);
    }

    /** The same person with these mandates and positions. */
    public ListedPerson with(List<HeldMandate> held, List<HeldPosition> work) {
        return new ListedPerson(entry, person, subject, name, details, held, work, seats, listedFor, updatedAt);
    }
}
