package org.essaim.shared.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110, 8.8.3): of a version for what is edited, of the content for what is only read. */
public final class EntityTags {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private EntityTags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The tag of a content: the first 128 bits of its SHA-256. */
    public static String ofContent(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether an {@code If-None-Match} header names this tag. */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }

    /**
     * Lets a change through only if it was made on the current version.
     *
     * @throws Refusal 428 without {@code If-Match}, 400 when it is no tag of ours, 412 when the version is another
     */
    public static void requireMatch(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(ProblemType.PRECONDITION_REQUIRED, null);
        }
        var tag = VERSION.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.invalidParameter("If-Match", "\"<version>\"");
        }
        if (Integer.parseInt(tag.group(1)) != version) {
            throw new Refusal(ProblemType.PRECONDITION_FAILED, null);
        }
    }
}
