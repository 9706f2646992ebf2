package dev.incasso.examples.cli;

import dev.incasso.templates.message.Sender;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the debtor reaches who sends a message; what is not given is not in it. */
final class SenderOptions {

    @Option(names = "--phone", paramLabel = "NUMBER", description = "The telephone number of the sender.")
    private @Nullable String phone;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "The e-mail address of the sender.")
    private @Nullable String email;

    @Option(names = "--website", paramLabel = "ADDRESS", description = "The website of the sender.")
    private @Nullable String website;

    @Option(names = "--portal", paramLabel = "ADDRESS", description = "Where the debtor sees his file.")
    private @Nullable String portal;

    @Option(names = "--payment-link", paramLabel = "LINK", description = "A link by which this debt can be paid.")
    private @Nullable String paymentLink;

    Sender sender() {
        Sender sender = Sender.of();
        sender = phone == null ? sender : sender.phone(phone);
        sender = email == null ? sender : sender.email(email);
        sender = website == null ? sender : sender.website(website);
        sender = portal == null ? sender : sender.portal(portal);
        return paymentLink == null ? sender : sender.paymentLink(paymentLink);
    }
}
