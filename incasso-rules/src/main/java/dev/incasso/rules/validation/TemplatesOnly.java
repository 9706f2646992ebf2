package dev.incasso.rules.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves message templates as they are: the sentences come from the problems behind them. */
final class TemplatesOnly implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
