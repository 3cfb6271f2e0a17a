package org.essaim.dev.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fictional person, put together mandate by mandate. */
final class Someone {

    /** Belonging to a network in one's own name. */
    record Membership(String network, String state, LocalDate since) {}

    /** Belonging to networks through an organisation. */
    record Seat(Organization organization, String role) {}

    final Name name;
    final String email;
    final List<Mandate> mandates = new ArrayList<>();
    final List<Position> positions = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final List<Listing> listings = new ArrayList<>();

    /** Under which Keycloak knows them. */
    @Nullable
    UUID account;

    @Nullable
    String phone;

    @Nullable
    String biography;

    Someone(Name name) {
        this(name, name.email());
    }

    private Someone(Name name, String email) {
        this.name = name;
        this.email = email;
    }

    /** Somebody with an account, which brought the key of their mailbox long ago. */
    static Someone withAccount(Name name, String email, UUID account) {
        var someone = new Someone(name, email);
        someone.account = account;
        return someone;
    }

    /** The same on every machine, so that addresses of pages are too. */
    UUID id() {
        return stableId("person", email);
    }

    Someone elected(Mandate mandate) {
        mandates.add(mandate);
        return this;
    }

    Someone works(Position position) {
        positions.add(position);
        return this;
    }

    Someone member(String network, LocalDate since) {
        return member(network, "ACTIVE", since);
    }

    Someone member(String network, String state, LocalDate since) {
        memberships.add(new Membership(network, state, since));
        return this;
    }

    Someone sits(Organization organization, String role) {
        seats.add(new Seat(organization, role));
        return this;
    }

    Someone says(Listing listing) {
        listings.add(listing);
        return this;
    }

    /** As whom they take part; whoever is elected leaves it to the mandate to say so. */
    @Nullable
    String actorKind() {
        return positions.isEmpty() ? null : positions.getFirst().actorKind();
    }

    /** The keys of the places where they act without being elected. */
    List<String> actsIn() {
        return positions.stream()
                .flatMap(position -> Stream.ofNullable(position.place()))
                .distinct()
                .toList();
    }

    static UUID stableId(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("/", parts).getBytes(StandardCharsets.UTF_8));
    }
}
