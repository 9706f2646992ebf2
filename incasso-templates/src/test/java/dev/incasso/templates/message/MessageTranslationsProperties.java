package dev.incasso.templates.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a translated letter for any file. */
class MessageTranslationsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    @Provide
    Arbitrary<MessageCode> codes() {
        return Arbitraries.of(Translations.MESSAGES);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Translations.LANGUAGES);
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.POST, Channel.EMAIL);
    }

    @Provide
    Arbitrary<CaseFile> files() {
        Arbitrary<Optional<Boolean>> facts = Arbitraries.of(true, false).optional();
        Arbitrary<Creditor> creditors = Combinators.combine(
                        facts, Arbitraries.of("NL00BANK0123456789").optional())
                .as((deducts, iban) -> new Creditor(
                        "Zylk & Zn", Capacity.BUSINESS, deducts, iban, Optional.empty(), Optional.empty()));
        Arbitrary<Optional<Collector>> collectors = Combinators.combine(
                        Arbitraries.of(Collector.Kind.class),
                        Arbitraries.of("KM-0000").optional(),
                        facts)
                .as((kind, mark, charges) -> new Collector(
                        "Xyrk 4",
                        kind,
                        mark,
                        Optional.of(Registration.REGISTERED),
                        charges,
                        Optional.empty(),
                        Optional.empty()))
                .optional();
        return Combinators.combine(
                        creditors,
                        collectors,
                        debtors(),
                        claims().list().ofMinSize(1).ofMaxSize(3))
                .as(MessageTranslationsProperties::file);
    }

    private static Arbitrary<Debtor> debtors() {
        return Arbitraries.of(Debtor.consumer(), Debtor.unknown());
    }

    private static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999_999),
                        Arbitraries.integers().between(20, 700),
                        Arbitraries.integers().between(8, 60),
                        Arbitraries.of("Qwv", "Xpf 12").optional())
                .as((cents, age, term, description) -> {
                    LocalDate issued = DAY.minusDays(age);
                    Claim claim = Claim.of("c", Euro.euro("0.01").multipliedBy(cents), issued)
                            .termAgreed(true);
                    claim = issued.plusDays(term).isBefore(DAY) ? claim.dueOn(issued.plusDays(term)) : claim;
                    return description.map(claim::description).orElse(claim);
                });
    }

    private static CaseFile file(Creditor creditor, Optional<Collector> collector, Debtor debtor, List<Claim> claims) {
        CaseFile file = CaseFile.of("Z-17", creditor, debtor);
        for (Claim claim : claims) {
            Claim named = Claim.of("Q-" + (file.claims().size() + 1), claim.principal(), claim.issuedOn())
                    .termAgreed(true);
            named = claim.dueOn().map(named::dueOn).orElse(named);
            file = file.with(claim.description().map(named::description).orElse(named));
        }
        return collector.map(file::with).orElse(file);
    }

    @Provide
    Arbitrary<Sender> senders() {
        return Arbitraries.of(true, false).list().ofSize(5).map(known -> {
            Sender sender = Sender.of();
            sender = known.get(0) ? sender.phone("012 345 67 89") : sender;
            sender = known.get(1) ? sender.email("q@zylk.example") : sender;
            sender = known.get(2) ? sender.website("www.zylk.example") : sender;
            sender = known.get(3) ? sender.portal("q.zylk.example") : sender;
            return known.get(4) ? sender.paymentLink("p.zylk.example/17") : sender;
        });
    }

    private static CaseFile planned(CaseFile file, MessageCode code) {
        if (code != MessageCode.PLAN_OFFER) {
            return file;
        }
        List<Instalment> instalments = new ArrayList<>();
        for (Claim claim : file.claims()) {
            instalments.add(new Instalment(DAY.plusMonths(instalments.size() + 1), claim.principal()));
        }
        return file.with(PlanAgreed.of(DAY, instalments));
    }

    private static void assumeItCanBeSent(MessageCode code, CaseFile file, Channel channel) {
        if (code == MessageCode.FOURTEEN_DAY_NOTICE) {
            Assume.that(Incasso.netherlands().notice(file).on(DAY).by(channel).canBeSent());
        }
        Assume.that(file.claims().stream()
                .anyMatch(claim -> claim.dueOn().orElse(claim.issuedOn()).isBefore(DAY)));
    }

    @Property(tries = 400, maxDiscardRatio = 20)
    void everyFactStandsInTheTranslationAndInTheDutchText(
            @ForAll("codes") MessageCode code,
            @ForAll("languages") String language,
            @ForAll("files") CaseFile any,
            @ForAll("senders") Sender sender,
            @ForAll("channels") Channel channel) {
        CaseFile file = planned(any, code);
        assumeItCanBeSent(code, file, channel);
        Message message = Translations.message(code, language, file, sender, DAY, channel);

        assertThat(Translations.values(message, language, file, sender))
                .allSatisfy(value -> assertThat(Translations.onOneLine(Translations.translated(message)))
                        .contains(value));
        assertThat(Translations.values(message, "nl", file, sender))
                .allSatisfy(value -> assertThat(Translations.dutch(message)).contains(value));
    }

    @Property(tries = 400, maxDiscardRatio = 20)
    void aTranslationAddsNothingThatTheCheckOfAnyLetterFinds(
            @ForAll("codes") MessageCode code,
            @ForAll("languages") String language,
            @ForAll("files") CaseFile any,
            @ForAll("senders") Sender sender,
            @ForAll("channels") Channel channel) {
        CaseFile file = planned(any, code);
        assumeItCanBeSent(code, file, channel);
        Message message = Translations.message(code, language, file, sender, DAY, channel);

        Message dutch = Translations.message(code, "nl", file, sender, DAY, channel);

        Assume.that(Translations.breaches(dutch).isEmpty());
        assertThat(Translations.breaches(message)).as(message.text()).isEmpty();
    }

    @Property(tries = 200, maxDiscardRatio = 20)
    void aTranslationHasAsManyParagraphsAndRowsAsTheDutchText(
            @ForAll("codes") MessageCode code,
            @ForAll("languages") String language,
            @ForAll("files") CaseFile any,
            @ForAll("senders") Sender sender,
            @ForAll("channels") Channel channel) {
        CaseFile file = planned(any, code);
        assumeItCanBeSent(code, file, channel);
        String html = Translations.message(code, language, file, sender, DAY, channel)
                .html()
                .orElseThrow();
        int border = html.indexOf("<div class=\"translation\"");
        int body = html.indexOf("<div class=\"body\">");
        String dutch = html.substring(body, border);
        String translated = html.substring(border);

        for (String element : List.of("<h2>", "<li>", "<tr", "<td", "<th", "<ul>")) {
            assertThat(count(translated, element)).as(element).isEqualTo(count(dutch, element));
        }
        // The translation has the paragraph that says that the Dutch text prevails.
        assertThat(count(translated, "<p>")).isEqualTo(count(dutch, "<p>") + 1);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
