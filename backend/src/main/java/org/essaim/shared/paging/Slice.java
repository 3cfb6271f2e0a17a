package org.essaim.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of results and the cursor of the next one; made from one row more than the page shows. */
public record Slice<T>(List<T> items, @Nullable String next) {

    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Slice<>(items, cursor.apply(items.getLast()));
    }

    /** The same page with its items replaced all at once. */
    public <V> Slice<V> mapAll(Function<List<T>, List<V>> completion) {
        return new Slice<>(completion.apply(items), next);
    }

    public <V> Slice<V> map(Function<T, V> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
