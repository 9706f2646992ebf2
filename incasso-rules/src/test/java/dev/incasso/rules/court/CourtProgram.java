package dev.incasso.rules.court;

import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** A program that tells what going to court costs: the library, or another one. */
interface CourtProgram {

    Answer answer(Case asked);

    /** Everything that is asked. */
    record Case(
            Money principal,
            Money interest,
            Money costs,
            Claimant claimant,
            boolean defended,
            LocalDate summonedOn,
            LocalDate hearingOn,
            LocalDate judgmentOn,
            boolean vat,
            Money ownFee,
            Money disbursements,
            BigDecimal winning,
            BigDecimal recovering) {

        /** A claim of a company, not defended, summons, hearing and judgment on one day, certain to be won and paid. */
        static Case of(String day, String claim) {
            LocalDate date = LocalDate.parse(day);
            return new Case(
                    Euro.euro(claim),
                    Euro.ZERO,
                    Euro.ZERO,
                    Claimant.LEGAL_PERSON,
                    false,
                    date,
                    date,
                    date,
                    false,
                    Euro.ZERO,
                    Euro.ZERO,
                    BigDecimal.ONE,
                    BigDecimal.ONE);
        }

        Case parts(String interestUntilThen, String collectionCosts) {
            return new Case(
                    principal,
                    Euro.euro(interestUntilThen),
                    Euro.euro(collectionCosts),
                    claimant,
                    defended,
                    summonedOn,
                    hearingOn,
                    judgmentOn,
                    vat,
                    ownFee,
                    disbursements,
                    winning,
                    recovering);
        }

        Case by(Claimant other) {
            return with(other, defended, vat);
        }

        Case withDefence() {
            return with(claimant, true, vat);
        }

        Case withVat() {
            return with(claimant, defended, true);
        }

        private Case with(Claimant who, boolean contested, boolean charged) {
            return new Case(
                    principal,
                    interest,
                    costs,
                    who,
                    contested,
                    summonedOn,
                    hearingOn,
                    judgmentOn,
                    charged,
                    ownFee,
                    disbursements,
                    winning,
                    recovering);
        }

        Case days(String summoned, String judged) {
            return new Case(
                    principal,
                    interest,
                    costs,
                    claimant,
                    defended,
                    LocalDate.parse(summoned),
                    hearingOn,
                    LocalDate.parse(judged),
                    vat,
                    ownFee,
                    disbursements,
                    winning,
                    recovering);
        }

        Case spending(String fee, String disbursed) {
            return new Case(
                    principal,
                    interest,
                    costs,
                    claimant,
                    defended,
                    summonedOn,
                    hearingOn,
                    judgmentOn,
                    vat,
                    Euro.euro(fee),
                    Euro.euro(disbursed),
                    winning,
                    recovering);
        }

        Case chances(String win, String recover) {
            return new Case(
                    principal,
                    interest,
                    costs,
                    claimant,
                    defended,
                    summonedOn,
                    hearingOn,
                    judgmentOn,
                    vat,
                    ownFee,
                    disbursements,
                    new BigDecimal(win),
                    new BigDecimal(recover));
        }

        Money claim() {
            return principal.plus(interest).plus(costs);
        }

        CourtCostQuestion question() {
            return Incasso.netherlands()
                    .courtCosts()
                    .parts(principal, interest, costs)
                    .claimant(claimant)
                    .defended(defended)
                    .summonedOn(summonedOn)
                    .judgmentOn(judgmentOn)
                    .vatOnSummons(vat)
                    .ownFee(ownFee)
                    .disbursements(disbursements)
                    .chances(winning, recovering);
        }

        CourtCosts answer() {
            return question().hearingOn(hearingOn);
        }
    }

    /** What is answered. */
    record Answer(
            Money courtFee,
            Money summons,
            Money vatOnSummons,
            Money representative,
            Money upfront,
            Money award,
            Money opponentAward,
            Optional<BigDecimal> breakEven,
            BigDecimal value) {

        static Answer of(CourtCosts costs) {
            return new Answer(
                    costs.courtFee(),
                    costs.summons(),
                    costs.vatOnSummons(),
                    costs.representative(),
                    costs.upfront(),
                    costs.award(),
                    costs.opponentAward(),
                    costs.breakEvenRecovery(),
                    costs.exactExpectedValue().orElseThrow().stripTrailingZeros());
        }
    }

    static CourtProgram library() {
        return asked -> Answer.of(asked.answer());
    }
}
