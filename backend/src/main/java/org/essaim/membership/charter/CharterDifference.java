package org.essaim.membership.charter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one text to another, word by word, in reading order. */
public final class CharterDifference {
    private CharterDifference() {}

    /** A stretch of text that stayed, was added, or was removed. */
    @Schema(name = "CharterPart")
    public record Part(Change change, String text) {}

    /** What became of a stretch of text. */
    @Schema(name = "CharterChange")
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    public static List<Part> between(String before, String after) {
        var from = words(before);
        var parts = new ArrayList<Part>();
        for (var delta : DiffUtils.diff(from, words(after), true).getDeltas()) {
            if (delta.getType() != DeltaType.INSERT) {
                add(
                        parts,
                        delta.getType() == DeltaType.EQUAL ? Change.SAME : Change.REMOVED,
                        delta.getSource().getLines());
            }
            if (delta.getType() == DeltaType.INSERT || delta.getType() == DeltaType.CHANGE) {
                add(parts, Change.ADDED, delta.getTarget().getLines());
            }
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join("", words)));
        }
    }

    /** Words with the space that follows them, so that putting them side by side gives the text back. */
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }
}
