package org.essaim.initiative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.essaim.support.track.SupportTrack;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that a collectivité does with its inhabitants, as those who take part in its track wrote it down. */
@Entity
public class Initiative {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String network;
    private UUID track;
    private String title;

    @Enumerated(EnumType.STRING)
    private InitiativeKind kind;

    private List<String> audiences;
    private @Nullable String place;
    private @Nullable String sector;
    private List<String> themes;

    @Embedded
    private Period period;

    private @Nullable String description;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    @SuppressWarnings("NullAway.Init")
    Initiative(SupportTrack of, InitiativeInput said) {
        network = of.network();
        track = of.id();
        change(said);
    }

    /** What is said of it now, all of it. */
    final void change(InitiativeInput said) {
        title = said.title().strip();
        kind = said.kind();
        audiences = InitiativeAudience.simplest(said.audiences()).stream()
                .map(Enum::name)
                .toList();
        place = said.place();
        sector = stripped(said.sector());
        themes = said.themes().stream().distinct().sorted().toList();
        period = new Period(said.beginsOn(), said.endsOn());
        description = stripped(said.description());
    }

    /** @param collectivity the place of the collectivité, where everything is that names no other place */
    Reach reach(@Nullable String collectivity) {
        return new Reach(id, audiences(), new Perimeter(place == null ? collectivity : place, sector), themes, period);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID id() {
        return id;
    }

    String network() {
        return network;
    }

    String title() {
        return title;
    }

    public InitiativeKind kind() {
        return kind;
    }

    List<InitiativeAudience> audiences() {
        return audiences.stream().map(InitiativeAudience::valueOf).toList();
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String sector() {
        return sector;
    }

    public List<String> themes() {
        return themes;
    }

    Period period() {
        return period;
    }

    @Nullable
    String description() {
        return description;
    }

    int version() {
        return version;
    }
}
