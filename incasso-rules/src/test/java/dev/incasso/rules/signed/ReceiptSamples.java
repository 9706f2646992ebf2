package dev.incasso.rules.signed;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.json.IncassoJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Requests to give receipts of: those of the page of the protocol that are answered here, and a short one. */
final class ReceiptSamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final String SHORT =
            "{\"op\":\"noticeDates\",\"sentOn\":\"2026-04-01\",\"channel\":\"POST\",\"id\":\"\\ufffd € \\ud83d\\ude00\"}";

    static final String ACCOUNT = """
            {"id":6,"op":"account","on":"2026-04-30","explain":"en","caseFile":{"id":"2026-001","creditor":{"name":\
            "Het Stuur","capacity":"BUSINESS","deductsVat":true},"debtor":{"name":"M. Okafor","capacity":"CONSUMER",\
            "naturalPerson":true},"claims":[{"id":"2026-0042","kind":"PRICE","principal":"500.00","issuedOn":\
            "2026-02-15","dueOn":"2026-03-01","termAgreed":true}],"events":[{"type":"NOTICE_SENT","on":"2026-03-20",\
            "channel":"POST","claims":["2026-0042"],"announcedCosts":"75.00"},{"type":"PAYMENT_RECEIVED","on":\
            "2026-04-01","amount":"350.00"}]}}""";

    static final String COSTS = """
            {"op":"costs","on":"2026-03-20","debtor":"CONSUMER","claims":[{"id":"2026-0042","principal":"812.50",\
            "inDefaultSince":"2026-03-02"}]}""";

    private static final Path PAGE = Path.of("../examples/cli/json-lines.md");

    private ReceiptSamples() {}

    /** The requests of the page that this module answers. */
    static List<String> answered() {
        try {
            List<String> blocks = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(PAGE))
                    .results()
                    .map(block -> block.group(1).strip())
                    .toList();
            IncassoJson json = Incasso.netherlands().json();
            return IntStream.range(0, blocks.size() / 2)
                    .mapToObj(i -> blocks.get(2 * i))
                    .filter(request -> json.answer(request).contains("\"ok\":true"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Receipt receipt(String request) {
        return Incasso.netherlands().receipt(request).issuedOn(DAY).signedBy(TestKeys.ISSUER);
    }
}
