package org.essaim.member;

/** What a person does within a mandate. */
public enum MandateFunction {
    MAIRE,
    MAIRE_DELEGUE,
    ADJOINT,
    CONSEILLER_DELEGUE,
    CONSEILLER,
    PRESIDENT,
    VICE_PRESIDENT
}
