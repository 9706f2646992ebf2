package dev.incasso.rules.conduct;

import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Law;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a contact window into steps: what is against the moment, or why nothing is. */
final class ContactExplanation {

    private static final LanguagePack TEXTS =
            LanguagePack.load("contact", ContactExplanation.class::getResourceAsStream);

    private static final LegalSource ALL_SENDERS = LegalSource.of(
            "art. 4.2 Besluit kwaliteit incassodienstverlening, toegepast op elke afzender", SourceKind.CONVENTION);
    private static final LegalSource EQUATED =
            LegalSource.of("gelijkgestelde dagen zoals feestdagen", SourceKind.CONVENTION);
    private static final LegalSource FREQUENCY =
            LegalSource.of("hoe vaak contact: instelling van de afzender", SourceKind.CONVENTION);

    private ContactExplanation() {}

    static Explanation of(ContactWindow window, ContactDecision decision) {
        List<Explanation> steps = new ArrayList<>();
        if (window.allowed()) {
            steps.add(hours(decision));
            steps.add(pace(decision));
        }
        for (ContactReason reason : window.reasons()) {
            steps.add(Explanation.of(
                    TEXTS.phrase(reason.name())
                            .with("first", BkiArticle42.FIRST.toString())
                            .with("end", BkiArticle42.END.toString())
                            .with("hours", decision.frequency().hoursBetween())
                            .with("perWeek", decision.frequency().perWeek())
                            .with("channels", decision.frequency().channelsPerDay()),
                    sources(reason, decision)));
        }
        if (BkiArticle42.isAbout(decision.channel()) && !decision.sender().bound()) {
            String key = decision.keepsHours() ? "NOT_BOUND_BUT_KEPT" : "NOT_BOUND";
            steps.add(Explanation.of(TEXTS.phrase(key), Law.WKI_2));
        }
        return head(window).restingOn(steps).withRemarks(window.warnings());
    }

    private static Explanation head(ContactWindow window) {
        String key = window.allowed() ? "ALLOWED" : window.nextAllowed().isPresent() ? "ALLOWED_LATER" : "NOT_ALLOWED";
        Phrase phrase = TEXTS.phrase(key).with("channel", window.channel()).with("moment", moment(window.at()));
        return Explanation.of(window.nextAllowed()
                .map(next -> phrase.with("next", moment(next)))
                .orElse(phrase));
    }

    private static Phrase moment(ZonedDateTime moment) {
        return TEXTS.phrase("MOMENT")
                .with("day", moment.toLocalDate())
                .with("time", moment.toLocalTime().toString());
    }

    private static Explanation hours(ContactDecision decision) {
        if (!BkiArticle42.isAbout(decision.channel())) {
            return Explanation.of(TEXTS.phrase("NO_HOURS"), Law.BKI_4_2_1);
        }
        return decision.keepsHours()
                ? Explanation.of(
                        TEXTS.phrase("HOURS_KEPT")
                                .with("first", BkiArticle42.FIRST.toString())
                                .with("end", BkiArticle42.END.toString()),
                        hourSources(decision))
                : Explanation.of(TEXTS.phrase("HOURS_FREE"), Law.WKI_2);
    }

    private static Explanation pace(ContactDecision decision) {
        return ContactPace.isAbout(decision.channel())
                ? Explanation.of(TEXTS.phrase("PACE_KEPT"), FREQUENCY)
                : Explanation.of(TEXTS.phrase("ACT_OF_OFFICE"), FREQUENCY);
    }

    private static List<LegalSource> hourSources(ContactDecision decision) {
        return decision.sender().bound()
                ? List.of(Law.BKI_4_2_1, Law.BKI_4_2_2, Law.ATW_3)
                : List.of(ALL_SENDERS, Law.ATW_3);
    }

    private static List<LegalSource> sources(ContactReason reason, ContactDecision decision) {
        boolean bound = decision.sender().bound();
        return switch (reason) {
            case CALENDAR_NOT_KNOWN -> List.of(Law.ATW_3);
            case NIGHT -> List.of(bound ? Law.BKI_4_2_1 : ALL_SENDERS);
            case SUNDAY -> List.of(bound ? Law.BKI_4_2_2 : ALL_SENDERS);
            case PUBLIC_HOLIDAY -> List.of(bound ? Law.BKI_4_2_2 : ALL_SENDERS, Law.ATW_3);
            case EQUATED_DAY -> List.of(EQUATED, Law.ATW_3);
            case TOO_SOON, TOO_OFTEN, ANOTHER_CHANNEL_TODAY -> List.of(FREQUENCY);
        };
    }

    /** On what the answer rests, each once. */
    static List<LegalSource> sources(ContactWindow window, ContactDecision decision) {
        Set<LegalSource> sources = new LinkedHashSet<>();
        window.reasons().forEach(reason -> sources.addAll(sources(reason, decision)));
        if (!BkiArticle42.isAbout(decision.channel())) {
            sources.add(Law.BKI_4_2_1);
        } else {
            if (decision.keepsHours()) {
                sources.addAll(hourSources(decision));
            }
            if (!decision.sender().bound()) {
                sources.add(Law.WKI_2);
            }
        }
        if (ContactPace.isAbout(decision.channel())) {
            sources.add(FREQUENCY);
        }
        return List.copyOf(sources);
    }

    /** What is not certain: whether a decree closes the day that decides. */
    static List<Warning> warnings(@Nullable LocalDate uncertain) {
        return uncertain == null
                ? List.of()
                : List.of(Warning.of(TEXTS.phrase("DECREE_DAYS_UNKNOWN").with("day", uncertain), Law.ATW_3));
    }
}
