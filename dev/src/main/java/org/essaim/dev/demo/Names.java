package org.essaim.dev.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Combines common given and family names; no two people get the same. A likeness with anybody is chance. */
final class Names {

    private final List<String> given;
    private final List<String> family;
    private final Set<String> emails = new HashSet<>();
    private int next;

    Names(Chance chance) {
        this.given = chance.shuffled(Wordbook.lines("given-names.txt"));
        this.family = chance.shuffled(Wordbook.lines("family-names.txt"));
    }

    Name next() {
        Name name;
        do {
            var first = given.get(next % given.size());
            name = new Name(
                    first.substring(2),
                    family.get((next + next / given.size()) % family.size()),
                    first.startsWith("F"));
            next++;
        } while (!emails.add(name.email()));
        return name;
    }
}
