package dev.incasso.rules.notice;

import static dev.incasso.core.error.ErrorCode.TERM_TOO_SHORT;
import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CostReason;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The term of the notice is a figure of the rule book: another one holds in all that asks for it. */
class StatutoryTermTest {

    private static final LocalDate SENT = LocalDate.of(2026, 4, 1);
    private static final Incasso TODAY = Incasso.netherlands();
    private static final Incasso TWENTY_ONE_DAYS = Incasso.of(twentyOneDays());

    private final CaseFile file = CaseFile.of("2026-001", Creditor.business("Het Stuur"), Debtor.consumer("M. Okafor"))
            .with(Claim.of("2026-0042", euro("500.00"), LocalDate.of(2026, 2, 15))
                    .dueOn(LocalDate.of(2026, 3, 1))
                    .termAgreed(true));

    private static RuleBook twentyOneDays() {
        Map<String, String> texts = RuleBook.texts();
        texts.computeIfPresent(
                "collection-costs.json",
                (name, text) -> text.replace(
                        "{\"from\": \"2012-07-01\", \"days\": 14,",
                        "{\"from\": \"2012-07-01\", \"days\": 14, \"status\": \"STATUTE\", \"source\": \"a\"},"
                                + "{\"from\": \"2026-04-01\", \"days\": 21,"));
        return RuleBook.parse(texts);
    }

    @Test
    void the_dates_of_a_notice_follow_the_term_of_its_day() {
        assertThat(TODAY.noticeDates().on(SENT).by(Channel.EMAIL).lastDay()).isEqualTo("2026-04-16");
        assertThat(TWENTY_ONE_DAYS.noticeDates().on(SENT).by(Channel.EMAIL).lastDay())
                .isEqualTo("2026-04-23");
        assertThat(TWENTY_ONE_DAYS
                        .noticeDates()
                        .on(SENT.minusDays(1))
                        .by(Channel.EMAIL)
                        .termDays())
                .isEqualTo(14);
    }

    @Test
    void a_term_below_that_of_the_day_is_refused_with_both_lengths() {
        assertThatThrownBy(() ->
                        TWENTY_ONE_DAYS.noticeDates().termDays(20).on(SENT).by(Channel.EMAIL))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.code()).isEqualTo(TERM_TOO_SHORT))
                .hasMessageContaining("a term of 20 days is shorter than the 21 of art. 6:96 lid 6 BW");
        assertThat(TWENTY_ONE_DAYS
                        .noticeDates()
                        .termDays(14)
                        .on(SENT.minusDays(1))
                        .by(Channel.EMAIL)
                        .lastDay())
                .isEqualTo("2026-04-15");
    }

    @Test
    void the_notice_to_send_says_the_new_term_and_leaves_it_out_of_the_event_since_it_is_the_usual_one() {
        var notice = TWENTY_ONE_DAYS.notice(file).on(SENT).by(Channel.POST);

        assertThat(notice.termDays()).isEqualTo(21);
        assertThat(notice.wording()).contains("binnen 21 dagen vanaf de dag nadat");
        assertThat(notice.event().orElseThrow().termDays()).isEmpty();
        assertThat(TWENTY_ONE_DAYS
                        .notice(file)
                        .termDays(30)
                        .on(SENT)
                        .by(Channel.POST)
                        .event()
                        .orElseThrow()
                        .termDays())
                .contains(30);
    }

    @Test
    void costs_fall_due_a_week_later_and_a_notice_of_fourteen_days_makes_none_due() {
        CaseFile noticed = file.with(NoticeSent.of(SENT, Channel.POST, List.of("2026-0042"), euro("75.00")));
        CaseFile ofFourteenDays = file.with(NoticeSent.of(SENT, Channel.POST, List.of("2026-0042"), euro("75.00"))
                .termDays(14));
        LocalDate later = LocalDate.of(2026, 6, 1);

        assertThat(TODAY.account(noticed).on(later).costsDueFrom()).contains(LocalDate.of(2026, 4, 22));
        assertThat(TWENTY_ONE_DAYS.account(noticed).on(later).costsDueFrom()).contains(LocalDate.of(2026, 4, 29));
        assertThat(TODAY.account(ofFourteenDays).on(later).costsDue()).isTrue();
        assertThat(TWENTY_ONE_DAYS.account(ofFourteenDays).on(later).whyNot()).contains(CostReason.NOTICE_INVALID);
    }
}
