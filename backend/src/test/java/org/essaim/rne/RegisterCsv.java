package org.essaim.rne;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files of the register as the ministry publishes them, with fictional people. */
final class RegisterCsv {
    static final String COUNCILLORS =
            "Code du département;Libellé du département;Code de la collectivité à statut particulier;Libellé de la collectivité à statut particulier;Code de la commune;Libellé de la commune;Nom de l'élu;Prénom de l'élu;Code sexe;Date de naissance;Code de la catégorie socio-professionnelle;Libellé de la catégorie socio-professionnelle;Date de début du mandat;Libellé de la fonction;Date de début de la fonction;Code nationalité\n";
    static final String MAYORS =
            "Code du département;Libellé du département;Code de la collectivité à statut particulier;Libellé de la collectivité à statut particulier;Code de la commune;Libellé de la commune;Nom de l'élu;Prénom de l'élu;Code sexe;Date de naissance;Code de la catégorie socio-professionnelle;Libellé de la catégorie socio-professionnelle;Date de début du mandat;Date de début de la fonction\n";

    private RegisterCsv() {}

    /** A councillor of Plessé, or whatever the function says. */
    static String councillor(String family, String given, String sex, String birth, String function) {
        return "44;Loire-Atlantique;;;44128;Plessé;%s;%s;%s;%s;38;Ingénieur;2026-03-15;%s;2026-03-23;FR\n"
                .formatted(family, given, sex, birth, function);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
