package org.essaim.territory.mirror;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.essaim.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Something wrong in a group, that an administrator can put right in the console; never fatal. */
@Entity
@Table(name = "mirror_problem")
class GroupProblem {
    @Id
    private UUID id = UUID.randomUUID();

    private @Nullable String network;
    private UUID groupId;
    private String groupName;
    private @Nullable String slug;

    @Enumerated(EnumType.STRING)
    private GroupProblemCode code;

    private @Nullable String value;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected GroupProblem() {}

    GroupProblem(ListedGroup group, GroupProblemCode code, @Nullable String value) {
        this(group.id(), group.name(), code, value);
        network = group.value("network");
        slug = group.value("territory");
    }

    /** The group of a territory is gone, together with too many others to be believed. */
    static GroupProblem vanished(Territory territory) {
        var name = territory.network() + ".territoire." + territory.slug();
        var problem = new GroupProblem(territory.keycloakGroup(), name, GroupProblemCode.VANISHED_AT_ONCE, null);
        problem.network = territory.network();
        problem.slug = territory.slug();
        return problem;
    }

    private GroupProblem(UUID groupId, String groupName, GroupProblemCode code, @Nullable String value) {
        this.groupId = groupId;
        this.groupName = groupName;
        this.code = code;
        this.value = value;
    }

    boolean isGroupThere() {
        return code != GroupProblemCode.VANISHED_AT_ONCE;
    }

    @Nullable
    String network() {
        return network;
    }

    UUID groupId() {
        return groupId;
    }

    String groupName() {
        return groupName;
    }

    @Nullable
    String slug() {
        return slug;
    }

    GroupProblemCode code() {
        return code;
    }

    @Nullable
    String value() {
        return value;
    }

    String message(Locale language) {
        return code.message(language).formatted(value == null ? "" : value);
    }
}
