package org.essaim.shared;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service writes into its log meanwhile, at the level of production, with every failure to its last cause. */
public final class ServiceLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final Level before = ROOT.getLevel();
    private final StringBuffer lines = new StringBuffer();

    public ServiceLog() {
        setFormatter(new PatternFormatter("%p [%c] %s%e%n"));
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(this);
    }

    public String text() {
        return lines.toString();
    }

    @Override
    public void publish(LogRecord line) {
        lines.append(getFormatter().format(line));
    }

    @Override
    public void flush() {
        // it is all there
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
    }
}
