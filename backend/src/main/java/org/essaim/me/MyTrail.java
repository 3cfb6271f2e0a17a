package org.essaim.me;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.jspecify.annotations.Nullable;

/** Writes down what persons do with their own data: which fields they touched, never what they wrote. */
@ApplicationScoped
class MyTrail {
    private final AuditLog audit;

    MyTrail(AuditLog audit) {
        this.audit = audit;
    }

    void done(Person person, String action, @Nullable String network, UUID target) {
        audit.done(Actor.person(person.id()), action, network, target.toString(), Map.of());
    }

    void done(Person person, String action, @Nullable String network, UUID target, JsonNode patch) {
        var fields = StreamSupport.stream(((Iterable<String>) patch::fieldNames).spliterator(), false)
                .sorted()
                .toList();
        audit.done(Actor.person(person.id()), action, network, target.toString(), Map.of("fields", fields));
    }

    void done(Person person, String action, @Nullable String network, UUID target, Map<String, ?> details) {
        audit.done(Actor.person(person.id()), action, network, target.toString(), details);
    }
}
