package org.essaim.support.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.essaim.mail.Letter;
import org.essaim.mail.Outbox;
import org.essaim.mail.Recipient;
import org.essaim.mail.Topic;
import org.essaim.mail.WebLinks;
import org.essaim.network.Networks;

/** What both sides of a track are written of what they do together: it names the network, the collectivité, and where to read on. */
@ApplicationScoped
public class TrackLetters {
    private final Networks networks;
    private final Outbox outbox;
    private final WebLinks links;

    TrackLetters(Networks networks, Outbox outbox, WebLinks links) {
        this.networks = networks;
        this.outbox = outbox;
        this.links = links;
    }

    /**
     * @param page the path in the web app where one reads on
     * @param said what the template says besides
     */
    public void write(Recipient to, SupportTrack track, String template, String page, Map<String, String> said) {
        var values = new HashMap<>(said);
        values.put("network", networks.get(track.network()).name());
        values.put("collectivity", track.collectivity());
        values.put("link", links.to(page));
        outbox.queue(new Letter(to, Topic.WORK, track.network(), template, values));
    }
}
