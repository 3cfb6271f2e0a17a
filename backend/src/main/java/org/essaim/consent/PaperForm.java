package org.essaim.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent that somebody signed on paper.
 *
 * @param operator the person who recorded it
 * @param evidence the scan, among the documents
 * @param signedOn the date on the paper
 */
public record PaperForm(UUID operator, UUID evidence, LocalDate signedOn) {}
