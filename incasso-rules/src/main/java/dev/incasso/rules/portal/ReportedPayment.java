package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.error.ErrorCode;
import java.util.Optional;

/** A payment on its own day, learned of on the day of the report. */
final class ReportedPayment {

    private ReportedPayment() {}

    static CaseFile in(FileOnDay subject, PaymentReceived payment) {
        Addition addition = Addition.by(subject, Command.REPORT_PAYMENT, "payment");
        addition.violations()
                .require(
                        !payment.on().isAfter(subject.day()),
                        ErrorCode.DATE_ORDER,
                        "payment.on",
                        "I16",
                        "the payment lies after " + subject.day() + ", the day of the report");
        Stamp stamp = payment.stamp();
        Stamp recorded = new Stamp(stamp.on(), stamp.id(), stamp.recordedOn().or(() -> Optional.of(subject.day())));
        return addition.add(new PaymentReceived(recorded, payment.amount(), payment.claims()))
                .file();
    }
}
