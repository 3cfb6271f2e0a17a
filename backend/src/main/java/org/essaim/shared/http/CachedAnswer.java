package org.essaim.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer that anyone may keep, and that is made only for those who do not have it yet. */
public final class CachedAnswer {
    private CachedAnswer() {}

    /**
     * 304 when the caller already has the content of this tag, 200 otherwise.
     *
     * @param seconds for how long it may be kept without asking again
     */
    public static <T> RestResponse<T> of(@Nullable String ifNoneMatch, String tag, int seconds, Supplier<T> content) {
        var answer = EntityTags.matches(ifNoneMatch, tag)
                ? RestResponse.ResponseBuilder.<T>notModified()
                : RestResponse.ResponseBuilder.ok(content.get());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds)
                .build();
    }
}
