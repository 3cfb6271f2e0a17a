package org.essaim.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An SMTP server that delivers nothing and shows every message on a page. */
final class MailCatcher implements Service {

    private final Ports ports;
    private @Nullable GreenMail smtp;
    private @Nullable HttpServer page;

    MailCatcher(Ports ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return "Mail catcher";
    }

    @Override
    public void start() throws IOException {
        var catcher = new GreenMail(new ServerSetup(ports.smtp(), "localhost", ServerSetup.PROTOCOL_SMTP));
        catcher.start();
        smtp = catcher;
        var server = HttpServer.create(new InetSocketAddress("localhost", ports.mail()), 0);
        server.createContext("/", new MailPage(catcher));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        page = server;
    }

    @Override
    public void close() {
        if (page != null) {
            page.stop(0);
        }
        if (smtp != null) {
            smtp.stop();
        }
    }
}
