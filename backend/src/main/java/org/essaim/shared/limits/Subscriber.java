package org.essaim.shared.limits;

import io.vertx.ext.web.RoutingContext;

/** From where on the web somebody writes, as far as it can be told. */
public final class Subscriber {
    private Subscriber() {}

    /** An address of IPv4; of IPv6 what a subscriber has, who has at least 2⁶⁴ addresses: they count as one. */
    public static String of(RoutingContext exchange) {
        return exchange.request().remoteAddress().hostAddress().replaceFirst("^((?:[^:]*:){4}).*$", "$1");
    }
}
