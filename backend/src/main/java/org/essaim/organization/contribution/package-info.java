/** What an organisation and its network really gave each other. */
@NullMarked
package org.essaim.organization.contribution;

import org.jspecify.annotations.NullMarked;
