package dev.incasso.templates.json;

import dev.incasso.rules.protocol.Extension;
import dev.incasso.templates.message.CatalogueEntry;
import dev.incasso.templates.message.Texts;
import java.util.Map;

/** What this module adds to the protocol. */
public final class TemplateOperations {

    private TemplateOperations() {}

    /**
     * The operations on letters and messages.
     *
     * @param texts the texts of the messages
     * @return the extension
     */
    public static Extension of(Texts texts) {
        MessageOperation message = new MessageOperation(texts);
        return Extension.of(Map.of("checkNotice", CheckNoticeOperation::answer, "message", message::answer))
                .messages(texts.catalogue().stream()
                        .map(CatalogueEntry::code)
                        .map(Enum::name)
                        .toList())
                .languages(texts.languages());
    }
}
