/**
 * The people, organisations and consents of the demonstration: all fictional, the same on every machine, loaded once
 * into an empty database. Only the embedded stack has this code, so production cannot load it.
 */
@NullMarked
package org.essaim.dev.demo;

import org.jspecify.annotations.NullMarked;
