package org.essaim.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A theme or a way of doing on which members may help each other. */
@Entity
@Immutable
public class Practice {
    @Id
    private String slug;

    private String labelFr;
    private String labelEn;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Practice() {}

    public String slug() {
        return slug;
    }

    public String labelFr() {
        return labelFr;
    }

    public String labelEn() {
        return labelEn;
    }
}
