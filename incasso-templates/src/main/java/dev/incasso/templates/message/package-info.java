/**
 * The messages to a debtor, by channel and language. {@link dev.incasso.templates.message.MessageQuestion} asks for one,
 * {@link dev.incasso.templates.message.Texts} holds their texts and takes those of a vendor,
 * {@link dev.incasso.templates.message.CatalogueEntry} tells of each what it is for. Amounts and days come from the rules;
 * nothing about them is decided here.
 */
@NullMarked
package dev.incasso.templates.message;

import org.jspecify.annotations.NullMarked;
