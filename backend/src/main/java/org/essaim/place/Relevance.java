package org.essaim.place;

/** How well a reduced name answers what was typed: the smaller the better. */
final class Relevance {
    static final int EXACT = 0;
    static final int BEGINS = 2;
    static final int WORDS = 4;
    static final int ONE_TYPO = 6;
    static final int NONE = 100;

    /** Shorter than this, one error turns a name into any other. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private Relevance() {}

    /** Of a name written exactly, or only begun, or whose words are begun in any order. */
    static int of(String typed, String name) {
        int beginning = ofBeginning(typed, name);
        return beginning == NONE && hasWordsOf(typed, name) ? WORDS : beginning;
    }

    /** Of a name written exactly, or only begun. */
    static int ofBeginning(String typed, String name) {
        if (!name.startsWith(typed)) {
            return NONE;
        }
        return name.length() == typed.length() ? EXACT : BEGINS;
    }

    /** Of a name that begins with what was typed but for one letter missing, added, wrong or swapped with the next. */
    static int withOneTypo(String typed, String name) {
        if (typed.length() < SHORTEST_WITH_TYPO || !beginsWithOneTypo(typed, name)) {
            return NONE;
        }
        return Math.abs(name.length() - typed.length()) <= 1 ? ONE_TYPO : ONE_TYPO + 1;
    }

    private static boolean hasWordsOf(String typed, String name) {
        for (int start = 0; start < typed.length(); ) {
            int space = typed.indexOf(' ', start);
            int end = space < 0 ? typed.length() : space;
            if (!hasWord(typed, start, end - start, name)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean hasWord(String typed, int start, int length, String name) {
        int word = 0;
        while (!name.regionMatches(word, typed, start, length)) {
            int space = name.indexOf(' ', word);
            if (space < 0) {
                return false;
            }
            word = space + 1;
        }
        return true;
    }

    private static boolean beginsWithOneTypo(String typed, String name) {
        int same = 0;
        while (same < typed.length() && same < name.length() && typed.charAt(same) == name.charAt(same)) {
            same++;
        }
        return same >= typed.length() - 1
                || rest(typed, same + 1, name, same + 1) // wrong
                || rest(typed, same, name, same + 1) // missing
                || rest(typed, same + 1, name, same) // added
                || isSwapped(typed, name, same) && rest(typed, same + 2, name, same + 2);
    }

    private static boolean rest(String typed, int from, String name, int at) {
        return name.regionMatches(at, typed, from, typed.length() - from);
    }

    private static boolean isSwapped(String typed, String name, int at) {
        return at + 1 < Math.min(typed.length(), name.length())
                && typed.charAt(at) == name.charAt(at + 1)
                && typed.charAt(at + 1) == name.charAt(at);
    }
}
