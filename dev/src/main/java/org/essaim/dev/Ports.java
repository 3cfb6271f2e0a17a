package org.essaim.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each part of the stack listens; every port can be set by an environment variable. */
record Ports(int web, int api, int management, int keycloak, int postgres, int smtp, int mail) {

    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "ESSAIM_WEB_PORT", 5173),
                port(environment, "ESSAIM_API_PORT", 8080),
                port(environment, "ESSAIM_MANAGEMENT_PORT", 9000),
                port(environment, "ESSAIM_KEYCLOAK_PORT", 8180),
                port(environment, "ESSAIM_POSTGRES_PORT", 5433),
                port(environment, "ESSAIM_SMTP_PORT", 1025),
                port(environment, "ESSAIM_MAIL_PORT", 8025));
    }

    /** The ports by the variable that sets them. */
    Map<String, Integer> byVariable() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("ESSAIM_WEB_PORT", web);
        ports.put("ESSAIM_API_PORT", api);
        ports.put("ESSAIM_MANAGEMENT_PORT", management);
        ports.put("ESSAIM_KEYCLOAK_PORT", keycloak);
        ports.put("ESSAIM_POSTGRES_PORT", postgres);
        ports.put("ESSAIM_SMTP_PORT", smtp);
        ports.put("ESSAIM_MAIL_PORT", mail);
        return ports;
    }

    /** Refuses to start beside a program that already listens on one of the ports. */
    void requireFree() {
        byVariable().forEach((variable, port) -> {
            if (!isFree(port)) {
                throw new CannotStart("Port %d is busy: stop the program that listens there, or choose another with %s."
                        .formatted(port, variable));
            }
        });
    }

    private static boolean isFree(int port) {
        try (var anyAddress = new ServerSocket();
                var loopback = new ServerSocket()) {
            loopback.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            loopback.close();
            anyAddress.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new CannotStart("%s must be a port from 1 to 65535, not \"%s\".".formatted(variable, value));
        }
        return Integer.parseInt(value);
    }
}
