package org.essaim.place;

/** A level of official geography; its prefix opens the key of each of its places. */
public enum PlaceKind {
    COMMUNE("COM"),
    COMMUNE_DELEGUEE("COMD"),
    COMMUNE_ASSOCIEE("COMA"),
    ARRONDISSEMENT_MUNICIPAL("ARM"),
    EPCI("EPCI"),
    EPT("EPT"),
    ARRONDISSEMENT("ARR"),
    DEPARTEMENT("DEP"),
    REGION("REG");

    /** What a key looks like; whether the place exists is another question. */
    public static final String KEY_PATTERN = "^(COM|COMD|COMA|ARM|EPCI|EPT|ARR|DEP|REG):[0-9][0-9AB][0-9]{0,7}$";

    private final String prefix;

    PlaceKind(String prefix) {
        this.prefix = prefix;
    }

    public String key(String code) {
        return prefix + ":" + code;
    }

    /** Whether places of this kind are parts of a commune. */
    public boolean isPartOfCommune() {
        return this == COMMUNE_DELEGUEE || this == COMMUNE_ASSOCIEE || this == ARRONDISSEMENT_MUNICIPAL;
    }
}
