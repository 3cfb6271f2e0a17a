package org.essaim.privacy;

import java.util.UUID;

/**
 * That somebody is about to be erased, within the same transaction: who is tied to them can still be told. It is not said
 * of erasures that are repeated after a restore, of which everybody was told.
 *
 * @param email the address by which they may have been known without an account
 */
public record Parting(UUID person, String email) {}
