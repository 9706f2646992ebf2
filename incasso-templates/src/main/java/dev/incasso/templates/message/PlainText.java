package dev.incasso.templates.message;

import dev.incasso.templates.message.Block.Heading;
import dev.incasso.templates.message.Block.Items;
import dev.incasso.templates.message.Block.Paragraph;
import dev.incasso.templates.message.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as plain text: a paragraph is one line, an empty line between blocks. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks, MessageLanguage language) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            texts.add(of(block, language.rightToLeft()));
        }
        return String.join("\n\n", texts);
    }

    private static String of(Block block, boolean rightToLeft) {
        if (block instanceof Heading heading) {
            return Shield.plain(heading.text(), rightToLeft);
        } else if (block instanceof Paragraph paragraph) {
            return Shield.plain(paragraph.text(), rightToLeft);
        } else if (block instanceof Items list) {
            List<String> lines = new ArrayList<>();
            list.items().forEach(item -> lines.add("- " + Shield.plain(item, rightToLeft)));
            return String.join("\n", lines);
        }
        return String.join("\n", TableText.lines((Table) block, rightToLeft));
    }
}
