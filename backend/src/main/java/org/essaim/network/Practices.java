package org.essaim.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The closed list of practices; only a migration changes it, so it is read once. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, String> {
    private volatile @Nullable List<Practice> inOrder;

    public List<Practice> listInOrder() {
        var known = inOrder;
        if (known == null) {
            known = QuarkusTransaction.joiningExisting().call(() -> list("order by position"));
            inOrder = known;
        }
        return known;
    }

    /** Whether each of these is the slug of a practice. */
    public boolean areKnown(Collection<String> slugs) {
        return listInOrder().stream().map(Practice::slug).toList().containsAll(slugs);
    }
}
