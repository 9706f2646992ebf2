package dev.incasso.rules.book;

import dev.incasso.rules.costs.CostQuestion;

/** Planted: the book must not know the costs, which know the book. */
final class ArchitectureLooksRight {

    CostQuestion question;
}
