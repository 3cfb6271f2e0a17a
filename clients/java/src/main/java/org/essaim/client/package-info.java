/** Keeps a partner's copy of an Essaim directory: one snapshot, then the changes, whatever fails in between. */
package org.essaim.client;
