package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.StepCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who says what to do in a file: the library, or a program with a mistake. */
@FunctionalInterface
interface Adviser {

    Adviser LIBRARY = (file, policy, day) ->
            Advice.of(Incasso.netherlands().nextStep(file).under(policy).on(day));

    Advice advise(CaseFile file, Policy policy, LocalDate day);

    /** What was said, as far as laws look at it. */
    record Advice(
            StepCode step,
            LocalDate notBefore,
            boolean endKnown,
            List<Channel> channels,
            Addressee addressee,
            Optional<CaseEvent> event,
            List<Outlook.Entry> outlook,
            boolean depends,
            List<String> reasons) {

        static Advice of(NextStep next) {
            return new Advice(
                    next.step(),
                    next.notBefore(),
                    next.endKnown(),
                    next.channels().stream().map(RankedChannel::channel).toList(),
                    next.addressee(),
                    next.event(),
                    next.outlook().steps(),
                    next.outlook().depends(),
                    next.because().stream().map(Reason::code).toList());
        }

        Optional<Channel> channel() {
            return channels.stream().findFirst();
        }

        Advice step(StepCode other, LocalDate from, List<Channel> by) {
            return new Advice(other, from, true, by, addressee, event, outlook, depends, reasons);
        }

        Advice event(CaseEvent other) {
            return new Advice(
                    step, notBefore, endKnown, channels, addressee, Optional.of(other), outlook, depends, reasons);
        }

        Advice channels(List<Channel> others) {
            return new Advice(step, notBefore, endKnown, others, addressee, event, outlook, depends, reasons);
        }

        Advice outlook(List<Outlook.Entry> other) {
            return new Advice(step, notBefore, endKnown, channels, addressee, event, other, depends, reasons);
        }
    }
}
