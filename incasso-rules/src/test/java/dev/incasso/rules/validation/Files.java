package dev.incasso.rules.validation;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Case files for the tests of this package, and what is wrong with them. */
final class Files {

    static final LocalDate ISSUED = day("2026-02-01");

    private Files() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    static Stamp on(String iso) {
        return Stamp.on(day(iso));
    }

    static Stamp on(String iso, String id) {
        return Stamp.on(day(iso), id);
    }

    static Claim claim() {
        return Claim.of("A", Euro.euro(100), ISSUED);
    }

    /** Claims A of 100 and B of 200, issued on 1 and 10 February 2026. */
    static CaseFile file(CaseEvent... events) {
        return file(List.of(claim(), Claim.of("B", Euro.euro(200), day("2026-02-10"))), events);
    }

    static CaseFile file(List<Claim> claims, CaseEvent... events) {
        CaseFile file = CaseFile.of("F", Creditor.business("creditor"), Debtor.consumer());
        for (Claim claim : claims) {
            file = file.with(claim);
        }
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return file;
    }

    static PaymentReceived paid(Stamp stamp, String amount, String... claims) {
        return new PaymentReceived(stamp, euro(amount), List.of(claims));
    }

    static CreditNote credit(String claim, String amount) {
        return new CreditNote(on("2026-03-01"), claim, euro(amount), Optional.empty());
    }

    static NoticeSent notice(String... claims) {
        return notice("2026-03-05", Optional.empty(), claims);
    }

    static NoticeSent notice(String sent, Optional<LocalDate> received, String... claims) {
        return new NoticeSent(
                on(sent),
                Channel.POST,
                List.of(claims),
                Euro.euro(40),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                received);
    }

    static Instalment instalment(String on, String amount) {
        return new Instalment(day(on), euro(amount));
    }

    static PlanAgreed plan(Optional<Money> total, Instalment... instalments) {
        return new PlanAgreed(on("2026-03-01"), List.of(instalments), total);
    }

    static List<Violation> violations(CaseFile file) {
        return violations(CaseFileCheck::check, file);
    }

    static List<Violation> violations(CaseFile file, Validator validator) {
        return violations(checked -> CaseFileCheck.check(checked, validator), file);
    }

    private static List<Violation> violations(Consumer<CaseFile> check, CaseFile file) {
        try {
            check.accept(file);
            return List.of();
        } catch (InvalidInputException e) {
            return e.violations();
        }
    }

    /** Such as {@code DATE_ORDER claims[0].dueOn}. */
    static List<String> wrong(CaseFile file) {
        return violations(file).stream().map(Files::brief).toList();
    }

    static String brief(Violation violation) {
        return violation.code() + " " + violation.path();
    }
}
