/** Copies the territories that administrators keep as groups in Keycloak: events make it quick, full listings make it right. */
@NullMarked
package org.essaim.territory.mirror;

import org.jspecify.annotations.NullMarked;
