package dev.incasso.rules.book;

import dev.incasso.core.contact.Channel;

/**
 * Words for the term of a fourteen-day notice that stood before the highest court. Immutable and thread-safe.
 *
 * @param letter the words in a letter, with {@code {term}}
 * @param email the words in an e-mail, with {@code {term}}
 * @param fourteenDays a term of fourteen days in words
 * @param longer a longer term, with {@code {days}}
 */
public record NoticeWording(String letter, String email, String fourteenDays, String longer) {

    private static final int FOURTEEN = 14;

    /**
     * The words for a term.
     *
     * @param channel the channel; an e-mail calls itself one
     * @param termDays the term in days, counted from the day after receipt
     * @return such as {@code binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd}
     */
    public String of(Channel channel, int termDays) {
        String term = termDays == FOURTEEN ? fourteenDays : longer.replace("{days}", Integer.toString(termDays));
        return (channel == Channel.EMAIL ? email : letter).replace("{term}", term);
    }
}
