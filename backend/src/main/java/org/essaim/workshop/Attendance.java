package org.essaim.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody came to a session. */
@Schema(name = "WorkshopAttendance")
public enum Attendance {
    ATTENDED,
    ABSENT;

    static Attendance of(boolean attended) {
        return attended ? ATTENDED : ABSENT;
    }
}
