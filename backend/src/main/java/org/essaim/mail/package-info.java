/** Mails: written from templates, kept in an outbox, sent once each whatever node does it. */
@NullMarked
package org.essaim.mail;

import org.jspecify.annotations.NullMarked;
