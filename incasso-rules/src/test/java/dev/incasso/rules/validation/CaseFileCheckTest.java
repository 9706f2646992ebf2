package dev.incasso.rules.validation;

import static dev.incasso.rules.validation.Files.credit;
import static dev.incasso.rules.validation.Files.day;
import static dev.incasso.rules.validation.Files.euro;
import static dev.incasso.rules.validation.Files.file;
import static dev.incasso.rules.validation.Files.instalment;
import static dev.incasso.rules.validation.Files.notice;
import static dev.incasso.rules.validation.Files.on;
import static dev.incasso.rules.validation.Files.paid;
import static dev.incasso.rules.validation.Files.plan;
import static dev.incasso.rules.validation.Files.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.ConversationConfirmed;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReversed;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Address;
import dev.incasso.core.party.Capacity;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.ContactPoint;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The check of a case file")
class CaseFileCheckTest {

    private static final String MARKER = "Gerda.Geheim ${validatedValue} {max} 9999";

    /** A file with many mistakes, one of each kind that a field or two events can make. */
    private static CaseFile manyMistakes() {
        return file(
                List.of(
                        Claim.of("B", euro("10.00"), day("2026-02-01")).dueOn(day("2026-01-31")),
                        Claim.of("A", euro("-1.00"), day("2026-02-01")),
                        Claim.of("A", Money.parse("USD 5.00"), day("1850-01-01"))),
                paid(on("2026-03-01", "p"), "0.00"),
                notice("C", "B"),
                paid(on("2026-01-01", "p"), "1.00"),
                new PaymentReversed(on("2026-03-01"), "none"),
                credit("B", "10.01"),
                plan(Optional.of(euro("3.00")), instalment("2026-04-01", "1.00"), instalment("2026-03-01", "1.00")),
                new MessageSent(on("2026-03-01"), "", Channel.SMS),
                new ConversationConfirmed(on("2026-03-01"), "none"),
                paid(on("2026-03-01"), "1.00", "D"),
                paid(on("2026-03-01"), "1.00"),
                notice("C"));
    }

    @Test
    void tells_everything_at_once_in_the_order_of_the_file() {
        assertThat(violations(manyMistakes()).stream().map(Files::brief))
                .containsExactly(
                        "DATE_ORDER claims[0].dueOn",
                        "AMOUNT_NEGATIVE claims[1].principal",
                        "DUPLICATE_ID claims[2].id",
                        "DATE_IMPLAUSIBLE claims[2].issuedOn",
                        "CURRENCY_NOT_EURO claims[2].principal",
                        "AMOUNT_ZERO events[0].amount",
                        "UNKNOWN_REFERENCE events[1].claims[0]",
                        "DUPLICATE_ID events[2].id",
                        "UNKNOWN_REFERENCE events[3].of",
                        "AMOUNT_TOO_LARGE events[4].amount",
                        "DATE_ORDER events[5].instalments[1].on",
                        "CONTRADICTION events[5].total",
                        "MISSING_FIELD events[6].message",
                        "UNKNOWN_REFERENCE events[7].of",
                        "UNKNOWN_REFERENCE events[8].claims[0]",
                        "UNKNOWN_REFERENCE events[10].claims[0]");
    }

    @Test
    void throws_one_exception_that_begins_with_the_first() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CaseFileCheck.check(manyMistakes()))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.DATE_ORDER);
                    assertThat(e.path()).isEqualTo("claims[0].dueOn");
                    assertThat(e.rule()).isEqualTo("I1");
                })
                .withMessageStartingWith(
                        "claims[0].dueOn: the last day of payment lies before the day of issue (I1); claims[1].principal: ");
    }

    @Test
    void is_the_same_whatever_the_language_of_the_machine() {
        List<Violation> before = violations(manyMistakes());
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(violations(manyMistakes())).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void lets_a_correct_file_pass() {
        CaseFileCheck.check(file(notice("A", "B"), paid(on("2026-03-10", "p"), "100.00", "A")));
    }

    @Test
    void finds_the_same_with_a_validator_of_the_host() {
        assertThat(violations(manyMistakes(), host())).isEqualTo(violations(manyMistakes()));
    }

    @Test
    void takes_a_constraint_of_the_host_without_repeating_its_message() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(CaseFile.class).field("id").constraint(new SizeDef().min(3).message("not " + MARKER));
        Validator validator = configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        assertThat(violations(file(paid(on("2026-03-01"), "0.00")), validator))
                .containsExactly(
                        Violation.of(ErrorCode.HOST_CONSTRAINT, "id", "the constraint Size is not kept"),
                        Violation.of(ErrorCode.AMOUNT_ZERO, "events[0].amount", "the amount must be above zero"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | claims[0].principal | het bedrag is lager dan nul; een creditnota is een eigen gebeurtenis",
                "nl | claims[0].dueOn | de laatste dag om te betalen ligt voor de dag van uitgifte",
                "nl | debtor.birthYear | het getal moet van 1900 tot en met 2199 zijn",
                "en | claims[0].principal | the amount is below zero; a credit is an event of its own",
                "en | claims[0].dueOn | the last day of payment lies before the day of issue",
                "en | debtor.birthYear | the number must be from 1900 to 2199",
                "de | debtor.birthYear | the number must be from 1900 to 2199"
            })
    void gives_a_host_its_messages_in_dutch_and_english(String language, String path, String message) {
        Debtor debtor = new Debtor(
                "",
                Capacity.CONSUMER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        CaseFile file = CaseFile.of("F", Creditor.business("creditor"), debtor)
                .with(Claim.of("A", euro("-1.00"), Files.ISSUED).dueOn(Files.ISSUED.minusDays(1)));
        Locale locale = Locale.forLanguageTag(language);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(locale)
                .defaultLocale(Locale.ENGLISH)
                .localeResolver(context -> locale)
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(locale), Locale.ENGLISH, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(file))
                .filteredOn(found -> found.getPropertyPath().toString().equals(path))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(message);
    }

    @Test
    void never_repeats_what_stands_in_the_file() {
        Set<ErrorCode> codes = new TreeSet<>();
        for (CaseFile file : List.of(secret("2026-03-01", "-1.00"), secret("1850-01-01", "0.00"))) {
            for (Validator validator : List.of(
                    host(),
                    Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .messageInterpolator(new TemplatesOnly())
                            .buildValidatorFactory()
                            .getValidator())) {
                List<Violation> found = violations(file, validator);

                assertThat(found).hasSizeGreaterThan(10);
                assertThat(found.toString())
                        .doesNotContainIgnoringCase("geheim")
                        .doesNotContain("9999");
                assertThat(new InvalidInputException(found).getMessage()).doesNotContainIgnoringCase("geheim");
                found.forEach(violation -> codes.add(violation.code()));
            }
            assertThat(host().validate(file))
                    .extracting(ConstraintViolation::getMessage)
                    .allSatisfy(message -> assertThat(message).doesNotContainIgnoringCase("geheim"));
        }
        assertThat(codes).contains(ErrorCode.DUPLICATE_ID, ErrorCode.UNKNOWN_REFERENCE, ErrorCode.DATE_IMPLAUSIBLE);
    }

    /** Every free text of a case file carries the marker; days and amounts are wrong. */
    private static CaseFile secret(String on, String amount) {
        Address address = new Address(MARKER, MARKER, MARKER, MARKER);
        Collector collector = new Collector(
                MARKER,
                Collector.Kind.AGENCY,
                Optional.of(MARKER),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address),
                Optional.of(MARKER));
        Debtor debtor = new Debtor(
                MARKER,
                Capacity.CONSUMER,
                Optional.empty(),
                Optional.of(MARKER),
                Optional.of(1),
                Optional.empty(),
                List.of(new ContactPoint(Channel.EMAIL, MARKER, Optional.of(day("1850-01-01")))),
                Optional.of(address),
                Optional.empty());
        Creditor creditor = new Creditor(
                MARKER,
                Capacity.BUSINESS,
                Optional.empty(),
                Optional.of(MARKER),
                Optional.of(address),
                Optional.empty());
        Claim claim = Claim.of(MARKER, euro(amount), day(on))
                .description(MARKER)
                .instalmentOf(MARKER)
                .dueOn(day("1850-01-01"));
        Stamp stamp = on(on, MARKER);
        String other = MARKER + "!";
        return new CaseFile(
                MARKER,
                creditor,
                Optional.of(collector),
                debtor,
                Optional.empty(),
                List.of(claim, claim),
                List.of(
                        new NoticeSent(
                                stamp,
                                Channel.EMAIL,
                                List.of(MARKER, MARKER, other),
                                euro("-1.00"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(0),
                                Optional.of(MARKER),
                                Optional.of(day("1850-01-01"))),
                        paid(stamp, "0.00", other),
                        new PaymentReversed(stamp, other),
                        new CreditNote(stamp, other, euro("0.00"), Optional.of(day("1850-01-01"))),
                        new Call(stamp, true, Optional.of(MARKER)),
                        new MessageSent(stamp, MARKER, Channel.SMS),
                        new ConversationConfirmed(stamp, other),
                        new DisputeRaised(stamp, List.of(other), Optional.of(MARKER)),
                        new Administration(stamp, MARKER),
                        new Curatorship(stamp, MARKER),
                        new RestructuringEnded(stamp, MARKER),
                        new VulnerabilityReported(stamp, MARKER),
                        new Suspension(stamp, Ground.WHOA, day("1850-01-01")),
                        new PortalEntry(stamp, PortalEntry.Kind.CREDITOR_ASKED, Optional.of(MARKER)),
                        new HandedOver(stamp, collector)));
    }

    private static Validator host() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
