package org.essaim.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is to the experts of one network: the one place that decides who sees what of them.
 *
 * @param person the caller, if known
 * @param inside whether they belong to the network or hold a function in it
 * @param team whether they advise, run the network or answer for its data: they see applications too
 * @param writer whether they advise or run the network
 * @param adviser whether they advise
 */
record ExpertReader(
        String network, @Nullable UUID person, boolean inside, boolean team, boolean writer, boolean adviser) {

    boolean sees(Expert expert, LocalDate today) {
        return team || isOwn(expert) || expert.state(today) == ExpertState.VETTED;
    }

    boolean isOwn(Expert expert) {
        return expert.isAppliedBy(person);
    }

    /** How to reach an expert is not for passers-by. */
    boolean seesContact(Expert expert) {
        return inside || team || isOwn(expert);
    }

    /** Where an application is concerns those who follow it. */
    boolean follows(Expert expert) {
        return team || isOwn(expert);
    }
}
