package org.essaim.network;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.annotations.Immutable;

/** A network of territories or people, hosted here. */
@Entity
@Immutable
public class Network {
    @Id
    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private NetworkKind kind;

    private String tagline;
    private String description;
    private List<String> aims;
    private List<String> offers;
    private List<String> perimeter;
    private List<String> modules;
    private boolean sensitive;

    @Embedded
    private MembershipPolicy membership;

    @Embedded
    private Contact contact;

    private String accent;
    private int position;
    private int cadenceMinWeeks;
    private int cadenceMaxWeeks;

    @SuppressWarnings("NullAway.Init")
    protected Network() {}

    /**
     * Lets only networks that use this module through.
     *
     * @throws Refusal {@code module-disabled}, which is a 404: the address leads nowhere in this network
     */
    public Network require(Module module) {
        if (!uses(module)) {
            throw new Refusal(ProblemType.MODULE_DISABLED, null);
        }
        return this;
    }

    public boolean uses(Module module) {
        return modules.contains(module.name());
    }

    /** The fewest weeks from one session of support to the next. */
    public int cadenceMinWeeks() {
        return cadenceMinWeeks;
    }

    /** The most weeks from one session of support to the next. */
    public int cadenceMaxWeeks() {
        return cadenceMaxWeeks;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public NetworkKind kind() {
        return kind;
    }

    public String tagline() {
        return tagline;
    }

    public String description() {
        return description;
    }

    public List<String> aims() {
        return List.copyOf(aims);
    }

    public List<String> offers() {
        return List.copyOf(offers);
    }

    /** The keys of the places in which the network acts; none means all of France. */
    public List<String> perimeter() {
        return List.copyOf(perimeter);
    }

    public List<Module> modules() {
        return modules.stream().map(Module::valueOf).toList();
    }

    /** Whether to belong to it may reveal political opinions (GDPR, article 9). */
    public boolean isSensitive() {
        return sensitive;
    }

    public MembershipPolicy membership() {
        return membership;
    }

    public Contact contact() {
        return contact;
    }

    /** The colour of the network, readable on paper white. */
    public String accent() {
        return accent;
    }
}
