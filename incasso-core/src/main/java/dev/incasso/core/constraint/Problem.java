package dev.incasso.core.constraint;

import dev.incasso.core.error.ErrorCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that a constraint of this library can find, with its code, its rule and one sentence. No sentence holds
 * any part of the value that was found. New problems may come with any release: a switch over them keeps a default
 * branch.
 */
public enum Problem {
    /** A fact that is always needed is null. */
    MISSING(ErrorCode.MISSING_FIELD, "", "this field is needed"),
    /** A text is empty. */
    BLANK(ErrorCode.MISSING_FIELD, "", "the text is empty"),
    /** A list is empty that needs an element. */
    NO_ELEMENT(ErrorCode.EMPTY_LIST, "", "the list needs at least one element"),
    /** A number lies outside what is possible. */
    OUT_OF_RANGE(ErrorCode.OUT_OF_RANGE, "", "the number must be from {min} to {max}"),
    /** A value that is excluded here. */
    EXCLUDED(ErrorCode.UNKNOWN_VALUE, "", "this value cannot be used here"),
    /** A date outside the years 1900 to 2199. */
    IMPLAUSIBLE_DAY(ErrorCode.DATE_IMPLAUSIBLE, "", "the date lies outside the years 1900 to 2199"),
    /** An amount in another currency. */
    NOT_EURO(ErrorCode.CURRENCY_NOT_EURO, "", "the amount is in another currency than the euro"),
    /** An amount below zero. */
    NEGATIVE(ErrorCode.AMOUNT_NEGATIVE, "", "the amount is below zero; a credit is an event of its own"),
    /** An amount of zero where there has to be one. */
    ZERO(ErrorCode.AMOUNT_ZERO, "", "the amount must be above zero"),
    /** An amount larger than any claim. */
    TOO_LARGE(ErrorCode.AMOUNT_TOO_LARGE, "", "the amount has more than thirteen digits of euros"),

    /** Two claims with one id. */
    SAME_CLAIM_ID(ErrorCode.DUPLICATE_ID, "", "an earlier claim in this file has the same id"),
    /** Two events with one id. */
    SAME_EVENT_ID(ErrorCode.DUPLICATE_ID, "", "an earlier event in this file has the same id"),
    /** One event names a claim twice. */
    CLAIM_NAMED_TWICE(ErrorCode.DUPLICATE_ID, "", "this event names the same claim twice"),
    /** A claim that is not in the file. */
    NO_SUCH_CLAIM(ErrorCode.UNKNOWN_REFERENCE, "", "no claim in this file has this id"),
    /** A reversal of a payment that is not in the file. */
    NO_SUCH_PAYMENT(ErrorCode.UNKNOWN_REFERENCE, "I19", "no payment in this file has this id"),
    /** A confirmation of a conversation that is not in the file. */
    NO_SUCH_CONVERSATION(ErrorCode.UNKNOWN_REFERENCE, "", "no call or visit in this file has this id"),

    /** A claim that was due before it was issued. */
    DUE_BEFORE_ISSUED(ErrorCode.DATE_ORDER, "I1", "the last day of payment lies before the day of issue"),
    /** An invoice that was received before it was issued. */
    RECEIVED_BEFORE_ISSUED(ErrorCode.DATE_ORDER, "I3", "the day of receipt lies before the day of issue"),
    /** A payment from before every claim. */
    PAID_BEFORE_ANY_CLAIM(ErrorCode.DATE_ORDER, "I16", "the payment lies before the first claim was issued"),
    /** A payment from before a claim that it is meant for. */
    PAID_BEFORE_CLAIM(ErrorCode.DATE_ORDER, "I16", "the payment lies before the day of issue of this claim"),
    /** A reversal from before its payment. */
    REVERSED_BEFORE_PAID(ErrorCode.DATE_ORDER, "I19", "the reversal comes before its payment"),
    /** A payment that is reversed twice. */
    REVERSED_TWICE(ErrorCode.CONTRADICTION, "I19", "this payment was reversed before"),
    /** A credit note that counts from before its claim. */
    CREDITED_BEFORE_ISSUED(
            ErrorCode.DATE_ORDER, "I15", "the credit note counts from before the day of issue of its claim"),
    /** Credit notes of more than their claim. */
    CREDITED_TOO_MUCH(
            ErrorCode.AMOUNT_TOO_LARGE, "I15", "the credit notes together exceed the principal of their claim"),
    /** A notice that was received before it was sent. */
    RECEIVED_BEFORE_SENT(ErrorCode.DATE_ORDER, "N10", "the day of receipt lies before the day of sending"),
    /** A plan whose instalments come to another amount than its total. */
    OTHER_TOTAL(ErrorCode.CONTRADICTION, "A11", "the instalments do not sum to the total"),
    /** Instalments that are not in the order of their dates. */
    INSTALMENT_ORDER(ErrorCode.DATE_ORDER, "A11", "the instalment does not lie after the one before it"),
    /** A promise for a day that had passed. */
    PROMISED_FOR_THE_PAST(ErrorCode.DATE_ORDER, "", "the promised day lies before the day of the promise"),
    /** A state that ended before it began. */
    ENDED_BEFORE_BEGUN(ErrorCode.DATE_ORDER, "", "the last day lies before the first");

    private static final String KEYS = "{dev.incasso.core.constraint.";

    private static final Map<String, Problem> BY_TEMPLATE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Problem::template, problem -> problem));

    private final ErrorCode code;
    private final String rule;
    private final String sentence;

    Problem(ErrorCode code, String rule, String sentence) {
        this.code = code;
        this.rule = rule;
        this.sentence = sentence;
    }

    /**
     * The problem behind a constraint violation.
     *
     * @param messageTemplate the message template of the violation, before its key was replaced by a text
     * @return the problem, or nothing if the constraint is none of this library
     */
    public static Optional<Problem> of(String messageTemplate) {
        return Optional.ofNullable(BY_TEMPLATE.get(messageTemplate));
    }

    /**
     * What is wrong, in one word.
     *
     * @return the code
     */
    public ErrorCode code() {
        return code;
    }

    /**
     * The rule that asks for it.
     *
     * @return a rule id such as {@code I15}; empty when it is a matter of form
     */
    public String rule() {
        return rule;
    }

    /**
     * What is wrong, in English. Facts of the constraint stand in braces, such as {@code {max}}.
     *
     * @return one sentence without a point
     */
    public String sentence() {
        return sentence;
    }

    /**
     * The message template: a key in {@code ContributorValidationMessages}, in braces.
     *
     * @return such as {@code {dev.incasso.core.constraint.BLANK}}
     */
    public String template() {
        return KEYS + name() + "}";
    }
}
