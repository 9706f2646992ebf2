package dev.incasso.examples.pictures;

import java.util.List;

/**
 * The figures of a picture in words, to stand beside it. The last column holds amounts. Immutable and thread-safe.
 *
 * @param caption what it shows
 * @param head the names of the columns
 * @param rows the cells
 */
public record Table(String caption, List<String> head, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @param caption what it shows
     * @param head the names of the columns
     * @param rows the cells
     */
    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The table for a letter or a page.
     *
     * @return XHTML
     */
    public String xhtml() {
        StringBuilder html = new StringBuilder("<table><caption>")
                .append(Markup.escaped(caption))
                .append("</caption><thead><tr>");
        head.forEach(cell ->
                html.append("<th scope=\"col\">").append(Markup.escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(Markup.escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
