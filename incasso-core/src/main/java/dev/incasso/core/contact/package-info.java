/** By which way a message travels. */
@NullMarked
package dev.incasso.core.contact;

import org.jspecify.annotations.NullMarked;
