/** The protected earnings floor: what a household must keep to live on. */
@NullMarked
package dev.incasso.rules.floor;

import org.jspecify.annotations.NullMarked;
