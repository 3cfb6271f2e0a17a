package org.essaim.support.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.essaim.support.request.SupportTopic;
import org.jspecify.annotations.Nullable;

/** A point of a session, on one of the five axes: what it is about, and what was said of it. */
@Embeddable
@Schema(name = "AgendaItem")
public record AgendaItem(
        @NotNull @Enumerated(EnumType.STRING) SupportTopic axis,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(min = 1, max = 5000) String notes) {

    AgendaItem withoutNotes() {
        return new AgendaItem(axis, title, null);
    }
}
