package org.essaim.membership.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.consent.Audience;
import org.essaim.consent.ConsentTextView;
import org.essaim.consent.ConsentTexts;
import org.essaim.membership.charter.CharterVersion;
import org.essaim.membership.charter.CharterView;
import org.essaim.network.Module;
import org.essaim.network.Network;
import org.jspecify.annotations.Nullable;

/** What a network asks of those who want to join. */
public record MembershipForm(
        @Schema(description = "As what one may join.") List<Profile> profiles,

        @Nullable @Schema(description = "The charter to accept, if the network has one.")
        CharterView charter,

        @Nullable @Schema(description = "What a person is asked to give, if the network has a rule for this year.")
        AskedDues dues,

        @Schema(description = "What one may agree to, each apart; none is needed to join.")
        List<OfferedConsent> consents) {

    /** A consent that may be given, word for word. */
    public record OfferedConsent(Audience audience, ConsentTextView text) {}

    static MembershipForm of(
            Network network,
            @Nullable CharterVersion charter,
            @Nullable AskedDues dues,
            ConsentTexts texts,
            Locale locale) {
        var consents = network.uses(Module.DIRECTORY)
                ? Stream.of(Audience.NETWORK, Audience.PUBLIC)
                        .map(audience -> new OfferedConsent(
                                audience, ConsentTextView.of(texts.current(network, audience, locale))))
                        .toList()
                : List.<OfferedConsent>of();
        return new MembershipForm(
                Profile.askedBy(network), charter == null ? null : CharterView.of(charter), dues, consents);
    }
}
