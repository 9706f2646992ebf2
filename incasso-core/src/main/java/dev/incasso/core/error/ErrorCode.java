package dev.incasso.core.error;

/** What is wrong, in one word. New codes may come with any release: a switch over them keeps a default branch. */
public enum ErrorCode {
    /** The text is no single well-formed JSON object. */
    NOT_JSON,
    /** The JSON is larger or deeper than is read. */
    JSON_TOO_LARGE,
    /** The operation is not known. */
    UNKNOWN_OPERATION,
    /** The field is not known here. */
    UNKNOWN_FIELD,
    /** The same field stands twice in one object. */
    DUPLICATE_FIELD,
    /** A fact that is always needed was not given. */
    MISSING_FIELD,
    /** The field has another type of value. */
    WRONG_TYPE,
    /** The value is none of those that the field can have. */
    UNKNOWN_VALUE,
    /** The text is no amount. */
    AMOUNT_MALFORMED,
    /** The amount has more than two decimals. */
    AMOUNT_TOO_PRECISE,
    /** The amount is below zero. */
    AMOUNT_NEGATIVE,
    /** The amount is larger than any claim. */
    AMOUNT_TOO_LARGE,
    /** An amount that must be above zero is zero. */
    AMOUNT_ZERO,
    /** The currency is not the euro. */
    CURRENCY_NOT_EURO,
    /** The text is no percentage. */
    RATE_MALFORMED,
    /** The percentage cannot be right. */
    RATE_IMPLAUSIBLE,
    /** The text is no date of the calendar, or not written as year-month-day. */
    DATE_MALFORMED,
    /** The date lies outside the years 1900 to 2199. */
    DATE_IMPLAUSIBLE,
    /** Two dates stand in an impossible order. */
    DATE_ORDER,
    /** The notice was given before the debtor was in default. */
    NOTICE_BEFORE_DEFAULT,
    /** The payment lies outside the period. */
    PAYMENT_OUTSIDE_PERIOD,
    /** The number lies outside what is possible. */
    OUT_OF_RANGE,
    /** The term is shorter than the law allows. */
    TERM_TOO_SHORT,
    /** The channel cannot carry this message. */
    CHANNEL_NOT_SUITABLE,
    /** Two things have the same name. */
    DUPLICATE_ID,
    /** The name stands for nothing in this input. */
    UNKNOWN_REFERENCE,
    /** A list that needs at least one element is empty. */
    EMPTY_LIST,
    /** Two facts exclude each other. */
    CONTRADICTION,
    /** A policy has a step that the law forbids. */
    STEP_FORBIDDEN,
    /** The steps of a policy lead back to one of them. */
    STEPS_IN_A_CIRCLE,
    /** A constraint that the host added is not kept. */
    HOST_CONSTRAINT,
    /** The date lies outside the dates for which the rule book knows the law. */
    BEYOND_HORIZON,
    /** The rule book cannot be used. */
    RULE_BOOK_INVALID,
    /** The texts of messages cannot be used. */
    TEMPLATE_INVALID,
    /** The library itself failed; nothing is wrong with the input as far as is known. */
    INTERNAL_ERROR
}
