package org.essaim.shared;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for the tests, that delivers nothing and shows what it received. */
public class SmtpServer implements QuarkusTestResourceLifecycleManager {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("essaim.test.smtp-port", Integer.toString(SERVER.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(SERVER, new TestInjector.MatchesType(GreenMail.class));
    }
}
