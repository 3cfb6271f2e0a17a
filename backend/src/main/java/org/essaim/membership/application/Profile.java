package org.essaim.membership.application;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.network.Network;
import org.essaim.network.NetworkKind;

/** As what somebody joins a network. */
@Schema(name = "ApplicantProfile")
public enum Profile {
    ELU,
    /** Was elected. */
    ANCIEN_ELU,
    /** Stands for election. */
    CANDIDAT,
    PROFESSIONNEL,
    CITOYEN,
    ASSOCIATION,
    /** A commune, an intercommunality or another public body. */
    INSTITUTION,
    ENTREPRISE;

    /** Whether it is an organisation that joins, and not the person who fills in the form. */
    public boolean isOrganization() {
        return this == ASSOCIATION || this == INSTITUTION || this == ENTREPRISE;
    }

    /** What a network asks for: those that it takes in, in the order in which to offer them. */
    static List<Profile> askedBy(Network network) {
        return Arrays.stream(values())
                .filter(profile -> switch (network.membership().subject()) {
                    case PERSON -> !profile.isOrganization() && isForOfficials(profile, network);
                    case ORGANIZATION -> profile == INSTITUTION;
                    case BOTH -> profile != ANCIEN_ELU && profile != CANDIDAT;
                })
                .toList();
    }

    private static boolean isForOfficials(Profile profile, Network network) {
        boolean official = profile == ELU || profile == ANCIEN_ELU || profile == CANDIDAT;
        return network.kind() == NetworkKind.ELUS_LOCAUX ? official : profile != ANCIEN_ELU && profile != CANDIDAT;
    }
}
