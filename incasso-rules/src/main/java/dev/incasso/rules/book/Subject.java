package dev.incasso.rules.book;

/** The subjects of a rule book: each is a file of the bundled one and a field of a rule book in one document. */
enum Subject {
    STATUTORY_INTEREST("statutoryInterest", "statutory-interest.json"),
    COLLECTION_COSTS("collectionCosts", "collection-costs.json"),
    CALENDAR("calendar", "calendar.json"),
    PAYMENT_TERMS("paymentTerms", "payment-terms.json"),
    LETTERS("letters", "letters.json"),
    PROTECTED_EARNINGS("protectedEarnings", "protected-earnings.json"),
    PLAN_LIMITS("planLimits", "plan-limits.json"),
    COURT_COSTS("courtCosts", "court-costs.json");

    private final String field;
    private final String file;

    Subject(String field, String file) {
        this.field = field;
        this.file = file;
    }

    String field() {
        return field;
    }

    String file() {
        return file;
    }
}
