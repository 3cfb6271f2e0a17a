package org.essaim.shared.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that are written while their reader reads: one that is too slow, or reads nothing, is hung up on. */
@ApplicationScoped
public class Streams {
    private final Vertx vertx;
    private final RoutingContext exchange;
    private final StreamConfig config;

    public Streams(Vertx vertx, RoutingContext exchange, StreamConfig config) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.config = config;
    }

    /** Writes the same to the present exchange; past the longest time it is closed, and writing fails. */
    public StreamingOutput limited(StreamingOutput answer) {
        var connection = exchange.request().connection();
        return out -> {
            long alarm = vertx.setTimer(config.longest().toMillis(), late -> hangUp(connection));
            try {
                answer.write(out);
            } finally {
                vertx.cancelTimer(alarm);
            }
        };
    }

    /** At once, below the handler of the connection: an orderly close waits until all that was written has been taken. */
    private static void hangUp(HttpConnection connection) {
        if (connection instanceof ConnectionBase direct) {
            direct.channelHandlerContext().close();
        } else {
            connection.close();
        }
    }
}
