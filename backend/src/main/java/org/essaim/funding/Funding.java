package org.essaim.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Money or help that a collectivité may ask for: of the national catalogue, or of a network. */
@Entity
public class Funding {
    private static final int MOST_SEARCHED = 20_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private @Nullable String externalId;
    private @Nullable String network;
    private String name;
    private @Nullable String perimeter;
    private @Nullable String perimeterLabel;
    private List<String> financers;
    private List<String> audiences;
    private List<String> aidTypes;
    private List<String> categories;
    private boolean callForProject;
    private @Nullable LocalDate deadline;
    private boolean live;

    @Convert(converter = FactsColumn.class)
    @Column(name = "content")
    private FundingFacts facts;

    private String searched;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Funding() {}

    @SuppressWarnings("NullAway.Init")
    private Funding(FundingSource source, FundingFacts facts, boolean live, Instant now) {
        this.source = source;
        this.createdAt = now;
        tell(facts, live, now);
    }

    static Funding imported(String externalId, FundingFacts facts, boolean live, Instant now) {
        var funding = new Funding(FundingSource.AIDES_TERRITOIRES, facts, live, now);
        funding.externalId = externalId;
        return funding;
    }

    static Funding own(String network, FundingFacts facts, boolean live, Instant now) {
        var funding = new Funding(FundingSource.OWN, facts, live, now);
        funding.network = network;
        return funding;
    }

    /** Takes over what its source says today; answers whether anything is new. */
    boolean change(FundingFacts said, boolean isLive, Instant now) {
        if (said.equals(facts) && isLive == live) {
            return false;
        }
        tell(said, isLive, now);
        return true;
    }

    /** It is not offered any more; whoever follows it still reads what it was. */
    void retire(Instant now) {
        live = false;
        updatedAt = now;
    }

    private void tell(FundingFacts said, boolean isLive, Instant now) {
        facts = said;
        live = isLive;
        updatedAt = now;
        name = said.name();
        perimeter = said.perimeter().place();
        perimeterLabel = said.perimeter().label();
        financers = said.bodies().financers();
        audiences = said.aims().audiences();
        aidTypes = said.aims().aidTypes();
        categories = said.aims().categories();
        callForProject = said.callForProject();
        deadline = said.dates().deadline();
        var words = String.join(
                " ",
                said.shortTitle() == null ? "" : said.shortTitle(),
                String.join(" ", said.bodies().financers()),
                String.join(" ", categories),
                SafeHtml.text(said.description()));
        searched = beginning(words);
    }

    /** As much as is kept, without half a character at its end. */
    private static String beginning(String words) {
        if (words.length() <= MOST_SEARCHED) {
            return words;
        }
        boolean isSplit = Character.isHighSurrogate(words.charAt(MOST_SEARCHED - 1));
        return words.substring(0, isSplit ? MOST_SEARCHED - 1 : MOST_SEARCHED);
    }

    public UUID id() {
        return id;
    }

    public FundingSource source() {
        return source;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public @Nullable String network() {
        return network;
    }

    public String name() {
        return name;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    public boolean isLive() {
        return live;
    }

    public FundingFacts facts() {
        return facts;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
