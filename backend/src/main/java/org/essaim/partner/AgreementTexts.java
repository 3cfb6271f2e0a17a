package org.essaim.partner;

import java.util.List;
import org.essaim.consent.ConsentTextView;

/** What each person would be told of an agreement before they agree, in both languages. */
public record AgreementTexts(List<ConsentTextView> items) {}
