package dev.incasso.templates.message;

import dev.incasso.templates.message.Block.Heading;
import dev.incasso.templates.message.Block.Items;
import dev.incasso.templates.message.Block.Paragraph;
import dev.incasso.templates.message.Block.Row;
import dev.incasso.templates.message.Block.Table;
import java.util.List;

/** Writes blocks as HTML that is well-formed XML too. */
final class Html {

    private final StringBuilder html = new StringBuilder();
    private final boolean rightToLeft;

    private Html(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static String of(List<Block> blocks, MessageLanguage language) {
        Html html = new Html(language.rightToLeft());
        blocks.forEach(html::block);
        return html.html.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            element("h2", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Items list) {
            html.append("<ul>\n");
            list.items().forEach(item -> element("li", item));
            html.append("</ul>\n");
        } else {
            table((Table) block);
        }
    }

    private void table(Table table) {
        html.append("<table>\n<thead>\n<tr>");
        cells("th scope=\"col\"", "th", table.head());
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : table.rows()) {
            html.append(row.total() ? "<tr class=\"total\">" : "<tr>");
            cells("td", "td", row.cells());
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void cells(String open, String name, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean amount = i == cells.size() - 1;
            html.append('<')
                    .append(open)
                    .append(amount ? " class=\"amount\">" : ">")
                    .append(Shield.html(cells.get(i), rightToLeft))
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(Shield.html(text, rightToLeft));
        html.append("</").append(name).append(">\n");
    }
}
