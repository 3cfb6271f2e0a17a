package org.essaim.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a group of peers works. */
@Schema(name = "WorkshopModel")
public enum CycleModel {
    /** « Codéveloppement »: each brings a question of theirs, and the others help with it. */
    CODEV,
    /** « Atelier »: all work on the same subject. */
    WORKSHOP
}
