package org.essaim.expert;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an expert offers, where, how it can be bought, and how to reach them. */
@Embeddable
class Offer {
    private String name;

    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private String presentation;
    private List<String> skills;
    private List<String> perimeter;
    private List<String> procurement;

    @ElementCollection
    @CollectionTable(name = "expert_reference", joinColumns = @JoinColumn(name = "expert"))
    @OrderColumn(name = "position")
    private List<ExpertReference> references = new ArrayList<>();

    private String email;
    private @Nullable String phone;
    private @Nullable String website;

    @SuppressWarnings("NullAway.Init")
    Offer() {}

    void write(ExpertInput said) {
        name = said.name().strip();
        legalForm = said.legalForm();
        presentation = said.presentation().strip();
        skills = sorted(said.skills());
        perimeter = sorted(said.perimeter());
        procurement = sorted(said.procurement().stream().map(Enum::name).toList());
        if (!references.equals(said.references())) {
            references.clear();
            references.addAll(said.references());
        }
        email = said.email().strip().toLowerCase(Locale.ROOT);
        phone = said.phone();
        website = said.website();
    }

    /** Whether nothing would change of what somebody is vetted for: who, with which skills and references, where. */
    boolean promisesTheSameAs(ExpertInput said) {
        return name.equals(said.name().strip())
                && legalForm == said.legalForm()
                && skills.equals(sorted(said.skills()))
                && perimeter.equals(sorted(said.perimeter()))
                && references.equals(said.references());
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    String name() {
        return name;
    }

    LegalForm legalForm() {
        return legalForm;
    }

    String presentation() {
        return presentation;
    }

    List<String> skills() {
        return List.copyOf(skills);
    }

    List<String> perimeter() {
        return List.copyOf(perimeter);
    }

    List<ProcurementRoute> procurement() {
        return procurement.stream().map(ProcurementRoute::valueOf).toList();
    }

    List<ExpertReference> references() {
        return List.copyOf(references);
    }

    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String website() {
        return website;
    }
}
