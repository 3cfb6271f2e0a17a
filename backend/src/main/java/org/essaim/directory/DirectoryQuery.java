package org.essaim.directory;

import java.util.UUID;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.essaim.member.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a directory; all conditions together.
 *
 * @param theme words of a delegation, or of the name of a practice
 * @param organization the kind of a member organisation in which the person has a seat
 */
public record DirectoryQuery(
        @Nullable String words,
        @Nullable String theme,
        Held held,
        Said said,
        @Nullable OrganizationKind organization) {

    public static final DirectoryQuery EVERYONE = new DirectoryQuery(null, null, Held.ANYTHING, Said.ANYTHING, null);

    /**
     * What is held and where, all on the same mandate, position or place of action.
     *
     * @param place the key of a place: those elected, at work or active there, or in any place within
     * @param territory a territory of the network: the same, in any of its places
     */
    record Held(
            @Nullable String place,
            @Nullable UUID territory,
            @Nullable MandateKind kind,
            @Nullable MandateFunction function) {

        static final Held ANYTHING = new Held(null, null, null, null);
    }

    /**
     * What people say of themselves, as far as the reader may see it.
     *
     * @param practice the slug of a practice
     * @param helps words of the help that is offered
     */
    record Said(
            @Nullable String practice,
            @Nullable ActorKind actorKind,
            @Nullable String helps) {

        static final Said ANYTHING = new Said(null, null, null);
    }

    boolean looksAtWhatIsHeld() {
        return !held.equals(Held.ANYTHING);
    }

    /** The same question to all kinds of actors. */
    DirectoryQuery withAnyActorKind() {
        return new DirectoryQuery(words, theme, held, new Said(said.practice, null, said.helps), organization);
    }

    /** The same question whatever the practices. */
    DirectoryQuery withAnyPractice() {
        return new DirectoryQuery(words, theme, held, new Said(null, said.actorKind, said.helps), organization);
    }
}
