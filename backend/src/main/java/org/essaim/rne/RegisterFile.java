package org.essaim.rne;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;
import org.jspecify.annotations.Nullable;

/** A file of the register: the mandates that it lists, and the columns by which a row is known. */
public enum RegisterFile {
    MAIRES(MandateKind.MUNICIPAL, Area.COMMUNE),
    CONSEILLERS_MUNICIPAUX(MandateKind.MUNICIPAL, Area.COMMUNE, Column.FUNCTION),
    CONSEILLERS_COMMUNAUTAIRES(MandateKind.COMMUNAUTAIRE, Area.EPCI, Column.FUNCTION),
    CONSEILLERS_DEPARTEMENTAUX(MandateKind.DEPARTEMENTAL, Area.DEPARTEMENT, Column.FUNCTION),
    CONSEILLERS_REGIONAUX(MandateKind.REGIONAL, Area.REGION, Column.FUNCTION),
    SENATEURS(MandateKind.SENATEUR, Area.DEPARTEMENT),
    DEPUTES(MandateKind.DEPUTE, Area.DEPARTEMENT),
    ARRONDISSEMENTS(MandateKind.ARRONDISSEMENT, Area.SECTOR, Column.FUNCTION);

    /** A column that the reading needs, under its name in the file. */
    enum Column {
        FAMILY_NAME("Nom de l'élu"),
        GIVEN_NAME("Prénom de l'élu"),
        SEX("Code sexe"),
        BIRTH("Date de naissance"),
        MANDATE_START("Date de début du mandat"),
        FUNCTION("Libellé de la fonction"),
        FUNCTION_START("Date de début de la fonction"),
        COMMUNE("Code de la commune"),
        SIREN("N° SIREN"),
        DEPARTEMENT("Code du département"),
        REGION("Code de la région"),
        SECTOR("Libellé du secteur");

        private final String name;

        Column(String name) {
            this.name = name;
        }

        /** As the file spells it. */
        String spelled() {
            return name;
        }
    }

    private final MandateKind mandate;
    private final Area area;
    private final Map<Column, Boolean> columns = new EnumMap<>(Column.class);

    RegisterFile(MandateKind mandate, Area area, Column... more) {
        this.mandate = mandate;
        this.area = area;
        for (var needed : List.of(Column.FAMILY_NAME, Column.GIVEN_NAME, Column.SEX, Column.MANDATE_START)) {
            columns.put(needed, true);
        }
        columns.put(area.column(), true);
        Set.of(more).forEach(needed -> columns.put(needed, true));
        columns.put(Column.BIRTH, false);
        columns.put(Column.FUNCTION_START, false);
    }

    /** The columns that are read; true for those without which the file says nothing. */
    Map<Column, Boolean> columns() {
        return columns;
    }

    Area area() {
        return area;
    }

    MandateKind mandate() {
        return mandate;
    }

    /** Whether a mandate is to be looked for in this file: one that the file lists under its kind and function. */
    boolean lists(MandateKind kind, @Nullable MandateFunction function) {
        return kind == mandate && (this != MAIRES || function == MandateFunction.MAIRE);
    }

    /** What a row says that its holder does; nothing for parliamentary mandates, which are a function in themselves. */
    @Nullable
    MandateFunction function(String label) {
        return switch (this) {
            case MAIRES -> MandateFunction.MAIRE;
            case SENATEURS, DEPUTES -> null;
            case ARRONDISSEMENTS,
                    CONSEILLERS_MUNICIPAUX,
                    CONSEILLERS_COMMUNAUTAIRES,
                    CONSEILLERS_DEPARTEMENTAUX,
                    CONSEILLERS_REGIONAUX -> SpokenFunction.of(mandate, label);
        };
    }
}
