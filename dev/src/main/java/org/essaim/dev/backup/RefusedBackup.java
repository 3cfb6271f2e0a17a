package org.essaim.dev.backup;

/** A backup that cannot be believed, or not be restored here; nothing was changed. */
public final class RefusedBackup extends Exception {
    RefusedBackup(String reason) {
        super(reason);
    }
}
