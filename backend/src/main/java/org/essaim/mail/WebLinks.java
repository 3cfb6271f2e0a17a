package org.essaim.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of pages of the web app, for those who are not in it. */
@ApplicationScoped
public class WebLinks {
    private final String origin;

    WebLinks(@ConfigProperty(name = "essaim.web.origin") String origin) {
        this.origin = origin;
    }

    /** The full address of a page, such as {@code /moi/profil}. */
    public String to(String path) {
        return origin + path;
    }

    /** Where the holder of an address opens an account; address and key stay after the #, where no server sees them. */
    public String toAccount(String email, String key) {
        return to("/compte#cle=" + key + "&adresse=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }
}
