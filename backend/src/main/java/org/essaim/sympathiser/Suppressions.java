package org.essaim.sympathiser;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.essaim.member.Person;
import org.hibernate.Session;

/**
 * The addresses that a network may never record again, because their holders objected: kept as an HMAC under a secret of
 * this installation, so that a list of addresses cannot be read from it, nor compared with that of another.
 */
@ApplicationScoped
public class Suppressions {
    private static final String ALGORITHM = "HmacSHA256";

    private final Session session;

    Suppressions(Session session) {
        this.session = session;
    }

    /** Whether the holder of this address objected in this network. */
    public boolean contain(String network, String email) {
        return session.createNativeQuery(
                        "select exists (select from suppression where network = :network and hash = :hash)",
                        Boolean.class)
                .setParameter("network", network)
                .setParameter("hash", hash(mac(), email))
                .getSingleResult();
    }

    /** Which of these addresses may not be recorded. */
    public Set<String> among(String network, Collection<String> emails) {
        if (emails.isEmpty()) {
            return Set.of();
        }
        var mac = mac();
        var byHash = emails.stream().distinct().collect(toMap(email -> hash(mac, email), email -> email));
        return session
                .createNativeQuery(
                        "select hash from suppression where network = :network and hash in (:hashes)", String.class)
                .setParameter("network", network)
                .setParameterList("hashes", byHash.keySet())
                .list()
                .stream()
                .map(byHash::get)
                .collect(toSet());
    }

    void add(String network, String email) {
        session.createNativeMutationQuery(
                        "insert into suppression (network, hash) values (:network, :hash) on conflict do nothing")
                .setParameter("network", network)
                .setParameter("hash", hash(mac(), email))
                .executeUpdate();
    }

    /** Under the secret of this installation, for as many addresses as there are. */
    private Mac mac() {
        var secret = session.createNativeQuery("select encode(secret, 'hex') from suppression_secret", String.class)
                .getSingleResult();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hash(Mac mac, String email) {
        return HexFormat.of().formatHex(mac.doFinal(Person.normalised(email).getBytes(StandardCharsets.UTF_8)));
    }
}
