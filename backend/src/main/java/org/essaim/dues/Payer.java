package org.essaim.dues;

/** Who owes dues: a person, or an organisation. */
public enum Payer {
    PERSON,
    ORGANIZATION
}
