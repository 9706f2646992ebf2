package dev.incasso.rules.account;

import static dev.incasso.rules.account.Cases.account;
import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.disputed;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.moratorium;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.StatusEvent.Scope;
import dev.incasso.core.error.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account says to who is about to send a notice: its costs, and whether one runs for a claim. */
class CostsOfNoticeTest {

    private static final Claim A = claim("A", "500.00", "2026-01-15", "2026-02-14");
    private static final Claim B = claim("B", "500.00", "2026-04-15", "2026-05-14");

    private static CaseFile file(CaseEvent... events) {
        return with(consumer(A, B), events);
    }

    @Test
    void theCostsAreThoseOverAllClaimsOfTheNotice() {
        assertThat(account(file(), "2026-06-01").costsOfNotice(List.of("A")).costs())
                .isEqualTo(euro("75.00"));
        assertThat(account(file(), "2026-06-01")
                        .costsOfNotice(List.of("A", "B"))
                        .costs())
                .isEqualTo(euro("150.00"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"X,2026-06-01,claims", "B,2026-05-14,claims", "B,2026-04-14,claims"})
    void aClaimThatIsNotInDefaultIsRefused(String id, String on, String path) {
        Account account = account(file(), on);
        assertThatThrownBy(() -> account.costsOfNotice(List.of("A", id)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        error -> assertThat(error.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly(path));
    }

    @Test
    void aNoticeForNothingIsRefused() {
        Account account = account(file(), "2026-06-01");
        assertThatThrownBy(() -> account.costsOfNotice(List.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aClaimKnowsWhetherANoticeRunsForIt() {
        CaseFile file = file(notice("2026-03-03", "75.00", "A"));
        assertThat(a(file, "2026-03-02").costsExpectedFrom()).isEmpty();
        assertThat(a(file, "2026-03-03").costsExpectedFrom()).contains(day("2026-03-21"));
        assertThat(a(file, "2026-03-20").costsExpectedFrom()).contains(day("2026-03-21"));
        assertThat(a(file, "2026-03-20").costsDue()).isFalse();
        assertThat(a(file, "2026-03-21").costsExpectedFrom()).isEmpty();
        assertThat(a(file, "2026-03-21").costsDue()).isTrue();
        assertThat(account(file, "2026-05-20").claims().get(1).costsDue()).isFalse();
    }

    @Test
    void ofTwoNoticesTheLaterTermCounts() {
        CaseFile file = file(notice("2026-03-03", "75.00", "A"), notice("2026-03-10", "75.00", "A"));
        assertThat(a(file, "2026-03-10").costsExpectedFrom()).contains(day("2026-03-28"));
        assertThat(a(file, "2026-03-21").costsExpectedFrom()).isEmpty();
    }

    @Test
    void whatIsPutOffIsExpectedAfterThat() {
        CaseFile file = file(notice("2026-03-03", "75.00", "A"), moratorium("2026-03-10", Scope.BROAD, "2026-04-10"));
        assertThat(a(file, "2026-03-10").costsExpectedFrom()).contains(day("2026-03-21"));
        assertThat(a(file, "2026-03-21").costsExpectedFrom()).contains(day("2026-04-11"));
        assertThat(a(file(notice("2026-03-03", "75.00", "A"), disputed("2026-03-10", "A")), "2026-04-01")
                        .costsExpectedFrom())
                .isEqualTo(Optional.empty());
    }

    private static ClaimAccount a(CaseFile file, String on) {
        return account(file, on).claims().get(0);
    }
}
