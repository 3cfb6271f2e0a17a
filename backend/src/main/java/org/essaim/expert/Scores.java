package org.essaim.expert;

/** What one evaluation says, from 1 to 5 each. */
record Scores(int relevance, int skillTransfer, int budget) {}
