package dev.incasso.rules.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CaseFiles;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the notice to send now, for any file and day. */
class FourteenDayNoticeProperties {

    @Provide
    Arbitrary<CaseFile> files() {
        return NoticeFiles.files();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        return CaseFiles.conventions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Property(tries = 600, maxDiscardRatio = 20)
    void everyNoticeKeepsTheLaws(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day,
            @ForAll NoticeLaw law) {
        Optional<NoticeSent> event = NoticeSender.LIBRARY.send(file, conventions, day);
        Assume.that(event.isPresent());
        law.holds(file, event.get(), conventions);
    }

    @Property(tries = 400)
    void eachIssuedClaimIsInTheNoticeOrLeftOutForAReason(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        FourteenDayNotice notice = notice(file, conventions, day);
        assertThat(Stream.concat(
                        notice.claims().stream().map(claim -> claim.claim().id()),
                        notice.leftOut().stream().map(LeftOutClaim::claim)))
                .containsExactlyInAnyOrderElementsOf(notice.account().claims().stream()
                        .map(claim -> claim.claim().id())
                        .toList());
        assertThat(notice.canBeSent()).isEqualTo(!notice.claims().isEmpty());
        assertThat(notice.whyNot().isPresent()).isNotEqualTo(notice.canBeSent());
    }

    @Property(tries = 400)
    void whereNothingHappenedButPaymentsAllThatIsInDefaultAndOpenIsInTheNotice(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        CaseFile calm = NoticeFiles.withEvents(
                file,
                file.events().stream().filter(PaymentEvent.class::isInstance).toList());
        FourteenDayNotice notice = notice(calm, conventions, day);
        assertThat(notice.claims())
                .containsExactlyInAnyOrderElementsOf(notice.account().claims().stream()
                        .filter(claim -> claim.arrears().inDefaultOn(day))
                        .filter(claim -> claim.open().principal().isPositive())
                        .toList());
    }

    @Property(tries = 1000, maxDiscardRatio = 40)
    void noNoticeCanBeSentOnTheDayBeforeItIsWorthAskingAgain(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        FourteenDayNotice notice = notice(file, conventions, day);
        Assume.that(notice.notBefore().isPresent());
        LocalDate before = notice.notBefore().get().minusDays(1);
        assertThat(before).isAfterOrEqualTo(day);
        Assume.that(file.claims().stream()
                .noneMatch(claim ->
                        claim.issuedOn().isAfter(day) && !claim.issuedOn().isAfter(before)));
        CaseFile still = NoticeFiles.knownOn(day, file);
        assertThat(notice(still, conventions, before).canBeSent()).isFalse();
    }

    @Property(tries = 400)
    void laterEventsDoNotChangeTheNoticeOfADay(
            @ForAll("files") CaseFile file,
            @ForAll("conventions") Conventions conventions,
            @ForAll("days") LocalDate day) {
        CaseFile until = NoticeFiles.knownOn(day, file);
        assertThat(snapshot(notice(until, conventions, day))).isEqualTo(snapshot(notice(file, conventions, day)));
    }

    private static List<Object> snapshot(FourteenDayNotice notice) {
        return List.of(
                notice.event(),
                notice.obstacles(),
                notice.notBefore(),
                notice.costsWithVat(),
                notice.leftOut().toString());
    }

    private static FourteenDayNotice notice(CaseFile file, Conventions conventions, LocalDate day) {
        return Incasso.netherlands().with(conventions).notice(file).on(day).by(Channel.POST);
    }
}
