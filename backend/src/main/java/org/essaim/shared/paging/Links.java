package org.essaim.shared.paging;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Web links (RFC 8288) between the pages of a list. */
public final class Links {
    private Links() {}

    /** The {@code Link} header to the next page, or {@code null} on the last one. */
    public static @Nullable String next(UriInfo uri, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
        return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
    }
}
