package org.essaim.organization.seat;

import java.util.List;

/** The invitations that wait for an answer, the latest first. */
public record InvitationList(List<InvitationView> items) {}
