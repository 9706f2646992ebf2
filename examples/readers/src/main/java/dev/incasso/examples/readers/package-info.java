/**
 * Open items of debtors, read from files of bookkeeping packages.
 *
 * <p>Start at {@link dev.incasso.examples.readers.OpenItemsReader}. A reader hands every line of the file to exactly one
 * place: open items, unallocated amounts, rejected lines, settled invoices or lines of another side (purchases). The
 * {@link dev.incasso.examples.readers.Summary} proves that these add up to the file.
 *
 * <p>Amounts are euros ({@code org.joda.money.Money}); positive is owed by the debtor. Nothing here reads a clock, a
 * default locale, a default charset or a time zone.
 */
@NullMarked
package dev.incasso.examples.readers;

import org.jspecify.annotations.NullMarked;
