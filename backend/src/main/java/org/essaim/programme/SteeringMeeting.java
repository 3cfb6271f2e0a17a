package org.essaim.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Those who steer a programme met, and decided. */
@Entity
public class SteeringMeeting {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID programme;
    private LocalDate heldOn;
    private String decisions;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SteeringMeeting() {}

    @SuppressWarnings("NullAway.Init")
    SteeringMeeting(UUID programme, LocalDate heldOn, String decisions) {
        this.programme = programme;
        write(heldOn, decisions);
    }

    final void write(LocalDate day, String said) {
        heldOn = day;
        decisions = said.strip();
    }

    public UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String decisions() {
        return decisions;
    }

    int version() {
        return version;
    }
}
