package dev.incasso.templates.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a text may use, and what each stands for. */
final class Vocabulary {

    /** What a name stands for. */
    enum Kind {
        /** A value that every message has. */
        VALUE,
        /** A value that may be absent: stands only in a section of its own name. */
        OPTIONAL,
        /** Something that holds or not: a section only. */
        CONDITION,
        /** A list: a section only. */
        LIST
    }

    /** One name; with a need it is known only to messages that cannot do without it. */
    record Name(Kind kind, @Nullable Need need, @Nullable String list) {

        boolean knownWith(Set<Need> needs) {
            return need == null || needs.contains(need);
        }
    }

    private static final Map<String, Name> NAMES = Collections.unmodifiableMap(new Vocabulary().names);

    /** What may stand where a stranger may read it. */
    private static final Set<String> NEUTRAL = Set.of("reference", "phone", "portal", "collectorRegistration");

    private final Map<String, Name> names = new LinkedHashMap<>();

    private Vocabulary() {
        names(Kind.VALUE, null, "date", "reference", "creditorName", "senderName", "salutation", "principal", "open");
        names(Kind.OPTIONAL, null, "debtorName", "collectorName", "collectorRegistration", "collectorTradeRegister");
        names(Kind.OPTIONAL, null, "payIban", "payHolder", "creditorIban", "interest", "costs", "vat", "paid");
        names(Kind.OPTIONAL, null, "overpaid", "phone", "email", "website", "portal", "paymentLink");
        names(Kind.OPTIONAL, null, "promiseAmount", "promiseOn", "lastContactOn", "costsDueFrom");
        names(Kind.CONDITION, null, "onBehalfOf", "purchased", "collector", "severalClaims", "consumer", "costsDue");
        names(Kind.CONDITION, null, "payInvoice", "payAsk", "byPost", "byEmail", "nothingOpen", "earlySignal");
        names(Kind.LIST, null, "claims", "prescribedClaims");
        for (String element : new String[] {"id", "description", "issuedOn", "dueOn", "claimPrincipal", "claimOpen"}) {
            names.put(element, new Name(Kind.VALUE, null, "claims"));
        }
        names.put("prescribedId", new Name(Kind.VALUE, null, "prescribedClaims"));

        names(Kind.VALUE, Need.NOTICE, "noticeAmount", "noticeCosts", "noticePrincipal", "wording", "termDays");
        names(Kind.OPTIONAL, Need.NOTICE, "noticeInterest", "noticeVat", "lastDay");
        names(Kind.CONDITION, Need.NOTICE, "vatDeclared", "fourteenDays");
        names(Kind.VALUE, Need.PLAN, "planTotal", "planCount", "firstInstalmentOn", "lastInstalmentOn");
        names(Kind.CONDITION, Need.PLAN, "severalInstalments");
        names(Kind.LIST, Need.PLAN, "instalments");
        for (String element : new String[] {"number", "instalmentOn", "instalmentAmount"}) {
            names.put(element, new Name(Kind.VALUE, Need.PLAN, "instalments"));
        }
        names(Kind.OPTIONAL, Need.PLAN, "missedInstalmentOn", "missedInstalmentAmount");
        names(Kind.OPTIONAL, Need.PLAN, "nextInstalmentOn", "nextInstalmentAmount");
        names(Kind.VALUE, Need.DISPUTE, "disputeOn");
        names(Kind.CONDITION, Need.DISPUTE_ANSWER, "disputeUpheld", "disputePartly", "disputeRejected");
        names(Kind.VALUE, Need.CONVERSATION, "conversationOn");
        names(Kind.CONDITION, Need.CONVERSATION, "visited");
        names(Kind.VALUE, Need.PAYMENT, "paymentAmount", "paymentOn");
        names(Kind.CONDITION, Need.SETTLED, "settledByPayment");
    }

    private void names(Kind kind, @Nullable Need need, String... names) {
        for (String name : names) {
            this.names.put(name, new Name(kind, need, null));
        }
    }

    static Optional<Name> find(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** All names that a message with some needs may use. */
    static List<String> names(Set<Need> needs) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().knownWith(needs))
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean neutral(String name) {
        return NEUTRAL.contains(name);
    }

    /** The names outside lists that a message with some needs may use, with what each stands for. */
    static Map<String, Kind> of(Set<Need> needs) {
        Map<String, Kind> known = new LinkedHashMap<>();
        NAMES.forEach((key, name) -> {
            if (name.list() == null && name.knownWith(needs)) {
                known.put(key, name.kind());
            }
        });
        return known;
    }
}
