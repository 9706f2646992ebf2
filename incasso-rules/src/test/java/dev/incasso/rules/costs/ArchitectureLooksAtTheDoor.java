package dev.incasso.rules.costs;

import dev.incasso.rules.Incasso;

/** Planted: nothing inside may know the front door. */
final class ArchitectureLooksAtTheDoor {

    Incasso door;
}
