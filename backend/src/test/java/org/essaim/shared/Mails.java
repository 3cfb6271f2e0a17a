package org.essaim.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** What waits in the outbox of a test; nothing leaves it unless the test says so. */
@ApplicationScoped
public class Mails {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Session session;

    Mails(Session session) {
        this.session = session;
    }

    /** The mails that wait for an address, in the order in which they were written. */
    @Transactional
    public List<Waiting> to(String email) {
        return session.createNativeQuery(
                        "select template, subject, body_text, body_html, network from mail where recipient = :email order by id",
                        Object[].class)
                .setParameter("email", email)
                .setTupleTransformer((row, names) -> new Waiting(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .list();
    }

    /** A mail that waits. */
    public record Waiting(String template, String subject, String text, String html, String network) {
        /** The first address in it: that of its button, if it has one. */
        public String link() {
            return LINK.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .findFirst()
                    .orElseThrow();
        }

        /** The secret of that address, which stays after the #. */
        public String secret() {
            return link().substring(link().indexOf('#') + 1);
        }
    }
}
