package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** What a careful sender of a message has to know. */
final class MessageWarnings {

    static final LanguagePack TEXTS = LanguagePack.load("message", Message.class::getResourceAsStream);

    private static final LegalSource REGISTRATION = LegalSource.statute("art. 11 Wki", "BWBR0046685");
    private static final LegalSource DISPATCH = LegalSource.judgment("HR 25-11-2016", "ECLI:NL:HR:2016:2704");

    private static final Set<Channel> NUMBERS = EnumSet.of(Channel.SMS, Channel.WHATSAPP, Channel.PHONE);

    /** Messages that ask for the principal alone. */
    private static final Set<MessageCode> PRINCIPAL_ONLY = EnumSet.of(
            MessageCode.FRIENDLY_REMINDER,
            MessageCode.SECOND_REMINDER,
            MessageCode.NOTICE_OF_DEFAULT,
            MessageCode.PRE_INCASSO_LETTER,
            MessageCode.PROFIT_LETTER);

    private final Map<String, Warning> warnings = new LinkedHashMap<>();

    private MessageWarnings() {}

    static List<Warning> of(Situation situation) {
        MessageWarnings found = new MessageWarnings();
        if (situation.entry().format() == MessageFormat.SHORT) {
            found.number(situation);
            return found.all();
        }
        situation.notice().ifPresent(notice -> notice.warnings().forEach(found::add));
        if (situation.entry().format() == MessageFormat.LETTER) {
            found.parties(situation);
        }
        found.claims(situation);
        situation.account().warnings().forEach(found::add);
        return found.all();
    }

    /** A number that somebody else has by now tells a stranger about a debt. */
    private void number(Situation situation) {
        LocalDate day = situation.day();
        boolean certain = situation.file().debtor().contacts().stream()
                .filter(contact -> NUMBERS.contains(contact.channel()))
                .map(ContactPoint::confirmedOn)
                .anyMatch(confirmed -> confirmed
                        .filter(on -> !on.isAfter(day) && !on.isBefore(day.minusYears(1)))
                        .isPresent());
        when(!certain, Warning.of(TEXTS.phrase("NUMBER_NOT_CONFIRMED")));
    }

    private void parties(Situation situation) {
        CaseFile file = situation.file();
        boolean posted = situation.channel() != Channel.EMAIL;
        when(Shield.clean(file.debtor().name()).isEmpty(), Warning.of(TEXTS.phrase("DEBTOR_NAME_MISSING")));
        when(posted && file.debtor().address().isEmpty(), Warning.of(TEXTS.phrase("ADDRESS_MISSING"), DISPATCH));
        boolean unmarked = situation
                .collector()
                .filter(Collector::mustBeRegistered)
                .filter(collector -> collector.registration().isEmpty())
                .isPresent();
        when(
                unmarked && file.debtor().protectedAsNaturalPerson(),
                Warning.of(TEXTS.phrase("REGISTRATION_MISSING"), REGISTRATION));
    }

    private void claims(Situation situation) {
        List<ClaimAccount> claims = situation.claims();
        long silent = claims.stream()
                .filter(claim -> claim.claim()
                        .description()
                        .filter(known -> !Shield.clean(known).isEmpty())
                        .isEmpty())
                .count();
        when(silent > 0, Warning.of(TEXTS.phrase("DESCRIPTION_MISSING").with("count", Math.toIntExact(silent))));
        if (PRINCIPAL_ONLY.contains(situation.entry().code())) {
            Amounts open = situation.account().open();
            Money besides = open.total().minus(open.principal());
            when(
                    open.costs().isPositive(),
                    Warning.of(TEXTS.phrase("PRINCIPAL_ONLY").with("amount", besides)));
        }
    }

    private void when(boolean holds, Warning warning) {
        if (holds) {
            add(warning);
        }
    }

    private void add(Warning warning) {
        warnings.putIfAbsent(warning.code(), warning);
    }

    private List<Warning> all() {
        return new ArrayList<>(warnings.values());
    }
}
