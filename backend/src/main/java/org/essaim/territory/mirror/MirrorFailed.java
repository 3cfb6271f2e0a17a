package org.essaim.territory.mirror;

/** Keycloak could not be asked, or its answer cannot be trusted. */
class MirrorFailed extends RuntimeException {
    private final MirrorFailure reason;

    MirrorFailed(MirrorFailure reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    MirrorFailure reason() {
        return reason;
    }
}
