/** Backups of the database and their restoring, without a tool of PostgreSQL; nobody who was erased comes back. */
@NullMarked
package org.essaim.dev.backup;

import org.jspecify.annotations.NullMarked;
