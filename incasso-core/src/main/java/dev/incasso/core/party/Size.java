package dev.incasso.core.party;

/** How large a business is; decides the longest payment term between businesses (art. 6:119a lid 6 BW). */
public enum Size {
    /** A small or medium-sized business. */
    SME,
    /** A large company. */
    LARGE
}
