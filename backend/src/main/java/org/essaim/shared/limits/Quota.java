package org.essaim.shared.limits;

/**
 * What is left of a client's minute after a request.
 *
 * @param resetSeconds until all of it is there again
 * @param retrySeconds until one more request is let in; 0 when this one was
 */
public record Quota(boolean admitted, int limit, long remaining, long resetSeconds, long retrySeconds) {}
