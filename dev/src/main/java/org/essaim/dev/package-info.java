/**
 * The whole of Essaim on one machine without a container engine: PostgreSQL, Keycloak, a mail catcher, the API and the
 * web app, started in order and stopped together. It serves development, journeys and demonstrations, never production.
 */
@NullMarked
package org.essaim.dev;

import org.jspecify.annotations.NullMarked;
