package dev.incasso.rules.account;

import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.claim.EarlierNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Art. 6:96 lid 8 BW: the earlier notices for instalments, and whether those are unpaid on the day of a new one. */
final class EarlierNotices {

    private EarlierNotices() {}

    static List<EarlierNotice> of(List<NoticeSent> sent, Stream<OpenClaim> claims) {
        Map<String, OpenClaim> instalments = claims.filter(
                        open -> open.claim().instalmentOf().isPresent())
                .collect(Collectors.toMap(open -> open.claim().id(), open -> open));
        if (instalments.isEmpty()) {
            return List.of();
        }
        List<EarlierNotice> earlier = new ArrayList<>();
        for (NoticeSent notice : sent) {
            Map<String, List<OpenClaim>> byRelationship = notice.claims().stream()
                    .map(instalments::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(
                            open -> open.claim().instalmentOf().orElseThrow()));
            byRelationship.forEach((relationship, its) -> earlier.add(new EarlierNotice(
                    relationship,
                    notice.on(),
                    its.stream().anyMatch(open -> open.principal().isPositive()))));
        }
        return earlier;
    }
}
