package dev.incasso.rules.floor;

import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Household;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import org.joda.money.Money;

/** A program that answers what a household must keep when everything is known: the library, or another one. */
interface FloorProgram {

    Money floor(Facts facts);

    /** Everything that is asked; zero euros where there is nothing. */
    record Facts(
            LocalDate day,
            Household household,
            Money taxable,
            Money net,
            Money partner,
            Money housing,
            boolean address) {

        static Facts of(String day, Household household, String taxable) {
            return new Facts(
                    LocalDate.parse(day),
                    household,
                    Euro.euro(taxable),
                    Euro.euro(100_000),
                    Euro.ZERO,
                    Euro.ZERO,
                    true);
        }

        Facts net(String amount) {
            return new Facts(day, household, taxable, Euro.euro(amount), partner, housing, address);
        }

        Facts partner(String amount) {
            return new Facts(day, household, taxable, net, Euro.euro(amount), housing, address);
        }

        Facts housing(String amount) {
            return new Facts(day, household, taxable, net, partner, Euro.euro(amount), address);
        }

        Facts withoutAddress() {
            return new Facts(day, household, taxable, net, partner, housing, false);
        }

        FloorQuestion question() {
            return Incasso.netherlands()
                    .floor(household)
                    .taxableIncome(taxable)
                    .netIncome(net)
                    .partnerNetIncome(partner)
                    .housingCosts(housing)
                    .registeredAddress(address);
        }

        ProtectedEarningsFloor answer() {
            return question().on(day);
        }
    }

    static FloorProgram library() {
        return facts -> facts.answer().floor();
    }
}
