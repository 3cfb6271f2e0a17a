package org.essaim.directory;

/** As whom a person takes part in a network. */
public enum ActorKind {
    ELU,
    PROFESSIONNEL,
    CITOYEN,
    ASSOCIATION,
    INSTITUTION,
    ENTREPRISE
}
