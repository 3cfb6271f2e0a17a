package org.essaim.client;

import java.io.IOException;

/** Brings a copy up to date: call it as often as you like, after a crash too. */
public final class DirectorySync {
    private static final int GONE = 410;

    private final DirectoryClient client;
    private final DirectoryCopy copy;

    public DirectorySync(DirectoryClient client, DirectoryCopy copy) {
        this.client = client;
        this.copy = copy;
    }

    /**
     * Takes a snapshot if there is no copy yet, or if it is too old; then follows the changes to the last one. Whatever
     * fails, the copy is as it was after the last page, and the next call goes on from there.
     *
     * @return how many changes were applied after the snapshot
     */
    public int run() throws IOException, InterruptedException {
        var cursor = copy.cursor().orElse(null);
        if (cursor == null) {
            cursor = start();
        }
        try {
            return follow(cursor);
        } catch (RefusedException refused) {
            if (refused.status() != GONE) {
                throw refused;
            }
            return follow(start());
        }
    }

    private String start() throws IOException, InterruptedException {
        try (var snapshot = client.snapshot()) {
            copy.replace(snapshot);
            return snapshot.cursor();
        }
    }

    private int follow(String from) throws IOException, InterruptedException {
        int applied = 0;
        var cursor = from;
        ChangePage page;
        do {
            page = client.changes(cursor);
            if (!page.nextCursor().equals(cursor)) {
                copy.apply(page.changes(), page.nextCursor());
            }
            cursor = page.nextCursor();
            applied += page.changes().size();
        } while (page.hasMore());
        return applied;
    }
}
