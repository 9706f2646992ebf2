package dev.incasso.templates.message;

import java.util.List;

/** A piece of a message: what text and HTML are both made from. Values in it are still shielded. */
sealed interface Block {

    /** A heading. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}

    /** A table; the last column holds amounts. */
    record Table(List<String> head, List<Row> rows) implements Block {}

    /** A row of a table, perhaps that of a total. */
    record Row(boolean total, List<String> cells) {}
}
