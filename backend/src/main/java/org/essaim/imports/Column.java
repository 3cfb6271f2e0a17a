package org.essaim.imports;

import static org.essaim.imports.ImportKind.MEMBERS;
import static org.essaim.imports.ImportKind.ORGANIZATIONS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column that an import reads, under the name it has in the header, or another that people use for it. */
enum Column {
    EMAIL(Set.of(MEMBERS), Set.of(MEMBERS), "mail", "e_mail", "courriel", "adresse_e_mail", "adresse_email"),
    PRENOM(Set.of(MEMBERS), Set.of(MEMBERS), "given_name", "first_name"),
    NOM(Set.of(MEMBERS, ORGANIZATIONS), Set.of(MEMBERS, ORGANIZATIONS), "family_name", "last_name", "name"),
    TYPE(Set.of(ORGANIZATIONS), Set.of(ORGANIZATIONS), "kind"),
    TELEPHONE(Set.of(MEMBERS), Set.of(), "phone", "tel"),
    LANGUE(Set.of(MEMBERS), Set.of(), "language"),
    LIEU(Set.of(MEMBERS, ORGANIZATIONS), Set.of(), "commune", "code_insee", "place"),
    MANDAT(Set.of(MEMBERS), Set.of(), "mandate"),
    FONCTION(Set.of(MEMBERS), Set.of(), "function"),
    MANDAT_DEBUT(Set.of(MEMBERS), Set.of(), "mandate_start"),
    ADHESION_DEPUIS(Set.of(MEMBERS, ORGANIZATIONS), Set.of(), "member_since"),
    ADHESION_JUSQUA(Set.of(MEMBERS, ORGANIZATIONS), Set.of(), "member_until", "adhesion_jusqu_a"),
    ADHESION_ACTE(Set.of(MEMBERS, ORGANIZATIONS), Set.of(), "membership_act");

    /** What may not be imported: it would say, or be taken to say, what somebody thinks. */
    private static final Set<String> OPINIONS =
            Set.of("nuance", "nuances", "parti", "partis", "opinion", "opinions", "etiquette", "etiquettes", "party");

    private final Set<ImportKind> kinds;
    private final Set<ImportKind> needed;
    private final Set<String> others;

    Column(Set<ImportKind> kinds, Set<ImportKind> needed, String... others) {
        this.kinds = kinds;
        this.needed = needed;
        this.others = Set.of(others);
    }

    boolean isOf(ImportKind kind) {
        return kinds.contains(kind);
    }

    boolean isNeededBy(ImportKind kind) {
        return needed.contains(kind);
    }

    /** As it is written in a header. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String header, ImportKind kind) {
        var simple = Words.simple(header);
        return Arrays.stream(values())
                .filter(column ->
                        column.isOf(kind) && (column.title().equals(simple) || column.others.contains(simple)))
                .findFirst();
    }

    /** Whether a header speaks of a party or an opinion, alone or among other words. */
    static boolean isOfOpinion(String header) {
        return Arrays.stream(Words.simple(header).split("_")).anyMatch(OPINIONS::contains);
    }
}
