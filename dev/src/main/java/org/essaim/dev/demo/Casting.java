package org.essaim.dev.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.essaim.dev.demo.Listing.Audience;
import org.essaim.dev.demo.Wordbook.Post;
import org.essaim.dev.demo.Wordbook.Topic;
import org.jspecify.annotations.Nullable;

/** Gives fictional people a name, words of their own, and the consents that they gave. */
final class Casting {

    private final Chance chance;
    private final Names names;
    private final List<Topic> topics = Wordbook.topics();
    private final List<Post> posts = Wordbook.posts();
    private final List<String> biographies = Wordbook.biographies();

    Casting(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    Chance chance() {
        return chance;
    }

    Topic topic() {
        return chance.pick(topics);
    }

    Topic topicOf(String practice) {
        return topics.stream()
                .filter(topic -> topic.practice().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    Someone anybody() {
        var someone = new Someone(names.next());
        if (chance.percent(35)) {
            // the numbers that the French regulator keeps free for works of fiction
            someone.phone = "06 39 98 %02d %02d".formatted(chance.below(100), chance.below(100));
        }
        return someone;
    }

    /** Somebody who is elected, of whom some tell a little more. */
    Someone elected(Mandate mandate) {
        var someone = anybody().elected(mandate);
        if (chance.percent(40)) {
            someone.biography = Wordbook.agreed(chance.pick(biographies), someone.name.feminine());
        }
        return someone;
    }

    /** A post of one of these kinds. */
    Post post(Set<String> kinds) {
        return chance.pick(
                posts.stream().filter(post -> kinds.contains(post.kind())).toList());
    }

    /** What somebody says in a network, of which a part agreed to be found. */
    Listing listing(String network, Topic topic, boolean hasPartner) {
        var granted = consents(hasPartner);
        var withdrawn = EnumSet.noneOf(Audience.class);
        if (!granted.contains(Audience.PUBLIC) && chance.percent(6)) {
            withdrawn.add(Audience.PUBLIC);
        }
        return new Listing(
                network,
                topic.headline(),
                practices(topic),
                sometimes(75, topic.helpOffered()),
                sometimes(60, topic.helpSought()),
                openness(granted),
                granted,
                withdrawn);
    }

    private Set<Audience> consents(boolean hasPartner) {
        var granted = EnumSet.noneOf(Audience.class);
        if (chance.percent(60)) {
            granted.add(Audience.NETWORK);
        }
        if (chance.percent(25)) {
            granted.add(Audience.PUBLIC);
        }
        if (hasPartner && chance.percent(30)) {
            granted.add(Audience.PARTNER);
        }
        return granted;
    }

    private Openness openness(Set<Audience> granted) {
        if (granted.contains(Audience.PUBLIC)) {
            return chance.percent(40) ? Openness.REACHABLE : Openness.TO_ALL;
        }
        if (granted.contains(Audience.PARTNER)) {
            return Openness.WITH_PARTNERS;
        }
        return chance.pick(List.of(Openness.AMONG_MEMBERS, Openness.AMONG_MEMBERS, Openness.DISCREET, Openness.CLOSED));
    }

    private List<String> practices(Topic topic) {
        var practices = new ArrayList<>(List.of(topic.practice()));
        for (int more = chance.below(3); more > 0; more--) {
            var other = topic().practice();
            if (!practices.contains(other)) {
                practices.add(other);
            }
        }
        return practices;
    }

    private @Nullable String sometimes(int share, String words) {
        return chance.percent(share) ? words : null;
    }
}
