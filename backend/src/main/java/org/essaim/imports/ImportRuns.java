package org.essaim.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The imports of each network, and what each of them wrote. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {
    /** In the place of a fingerprint: the row is not the import's. */
    private static final String KNOWN = "known";

    private static final String WRITTEN = "select target from import_item where import = :run and what = :what";

    /** What an import wrote; in this order one after the other is held. */
    enum What {
        PERSON,
        ORGANIZATION,
        MEMBERSHIP,
        MANDATE;

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that an import wrote; whether it is there, and then still as it was and used by nothing else. */
    record Item(int line, What what, UUID target, boolean isThere, boolean isUntouched) {}

    /** Until the end of the transaction, nobody else imports under this key. */
    void lockKey(String network, String key) {
        getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "import/" + network + "/" + key)
                .getResultList();
    }

    Optional<ImportRun> findByKey(String network, String key) {
        return find("network = ?1 and idempotencyKey = ?2", network, key).firstResultOptional();
    }

    /** An import, held until the end of the transaction. */
    ImportRun lock(String network, UUID id) {
        return find("network = ?1 and id = ?2", network, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The latest first, those before {@code last} if it is given. */
    List<ImportRun> list(String network, @Nullable UUID last, int limit) {
        return (last == null
                        ? find("network = ?1 order by id desc", network)
                        : find("network = ?1 and id < ?2 order by id desc", network, last))
                .range(0, limit - 1)
                .list();
    }

    /** Remembers what was written, as it is now. */
    void remember(UUID run, int line, What what, UUID target, @Nullable String act) {
        getSession()
                .createNativeMutationQuery("""
                        insert into import_item (import, line, what, target, fingerprint, act)
                        values (:run, :line, :what, :target, import_fingerprint(:what, :target), :act)
                        """)
                .setParameter("run", run)
                .setParameter("line", line)
                .setParameter("what", what.name())
                .setParameter("target", target)
                .setParameter("act", act, String.class)
                .executeUpdate();
    }

    /**
     * Waits for whoever changes what an import wrote, and holds it until the end of the transaction: the entries of
     * persons too, which are not used as long as nobody touched them.
     */
    void lockItems(UUID run) {
        for (var what : What.values()) {
            hold(
                    "select id from %s where id in (%s) order by id for update".formatted(what.table(), WRITTEN),
                    run,
                    what);
        }
        hold(
                "select id from directory_entry where person in (%s) order by id for update".formatted(WRITTEN),
                run,
                What.PERSON);
    }

    private void hold(String rows, UUID run, What what) {
        getSession()
                .createNativeQuery(rows, UUID.class)
                .setParameter("run", run)
                .setParameter("what", what.name())
                .getResultList();
    }

    /** Remembers somebody who was known before, as if the import had written them; undoing it leaves them alone. */
    void rememberKnown(UUID run, int line, UUID person) {
        getSession()
                .createNativeMutationQuery("""
                        insert into import_item (import, line, what, target, fingerprint)
                        values (:run, :line, 'PERSON', :person, :known)
                        """)
                .setParameter("run", run)
                .setParameter("line", line)
                .setParameter("person", person)
                .setParameter("known", KNOWN)
                .executeUpdate();
    }

    /** What an import wrote: what refers to something before it. */
    List<Item> items(UUID run) {
        return getSession()
                .createNativeQuery("""
                        select line, what, target,
                            present is not null,
                            coalesce(fingerprint = present and not import_is_used(import, what, target), false)
                        from import_item cross join lateral import_fingerprint(what, target) as present
                        where import = :run and fingerprint <> :known
                        order by line, what = 'MANDATE' desc, what = 'MEMBERSHIP' desc
                        """, Object[].class)
                .setParameter("run", run)
                .setParameter("known", KNOWN)
                .setTupleTransformer((row, names) -> new Item(
                        (Integer) row[0], What.valueOf((String) row[1]), (UUID) row[2], (Boolean) row[3], (Boolean)
                                row[4]))
                .list();
    }

    void remove(Item item) {
        getSession()
                .createNativeMutationQuery(
                        "delete from %s where id = :id".formatted(item.what().table()))
                .setParameter("id", item.target())
                .executeUpdate();
    }
}
