package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException.Problem;
import dev.incasso.templates.message.Vocabulary.Kind;
import dev.incasso.templates.message.Vocabulary.Name;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/** Checks the tags of a text before anything is rendered: a text that passes can never miss a fact. Used once. */
final class TagCheck {

    /** A section that is open; {@code opposite} when it holds what is said if the fact is absent. */
    private record Open(String name, boolean opposite, TextLine line) {}

    private final CatalogueEntry entry;
    private final Collection<Problem> problems;
    private final Deque<Open> open = new ArrayDeque<>();

    private TagCheck(CatalogueEntry entry, Collection<Problem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    static void check(TextSource source, CatalogueEntry entry, Collection<Problem> problems) {
        TagCheck check = new TagCheck(entry, problems);
        for (TextLine line : source.lines()) {
            if (Tag.broken(line.text())) {
                check.note(line, "the tag is broken; write {{name}}, {{#name}}, {{^name}} or {{/name}}");
            }
            for (Tag tag : Tag.of(line.text())) {
                check.tag(tag, line);
            }
        }
        check.open.forEach(section -> check.note(section.line(), "the section " + section.name() + " is not closed"));
    }

    private void tag(Tag tag, TextLine line) {
        if (tag.kind() == Tag.Kind.END) {
            if (open.isEmpty() || !open.peek().name().equals(tag.name())) {
                note(line, "the section " + tag.name() + " is closed but was not the last to open");
            } else {
                open.pop();
            }
            return;
        }
        Optional<Name> name = Vocabulary.find(tag.name());
        if (name.isEmpty()) {
            note(line, "the name " + tag.name() + " is not known");
        } else {
            known(tag, name.get(), line);
        }
        if (tag.kind() != Tag.Kind.VALUE) {
            open.push(new Open(tag.name(), tag.kind() == Tag.Kind.OPPOSITE, line));
        }
    }

    private void known(Tag tag, Name name, TextLine line) {
        String key = tag.name();
        if (!name.knownWith(entry.needs())) {
            note(line, key + " is not known to this message, which does not need " + name.need());
        } else if (name.list() != null && !within(name.list())) {
            note(line, key + " stands outside its list " + name.list());
        } else if (entry.format() == MessageFormat.SHORT && !Vocabulary.neutral(key)) {
            note(line, key + " has no place in a short message: it may tell a stranger what it is about (F19)");
        } else if (tag.kind() == Tag.Kind.VALUE) {
            value(key, name.kind(), line);
        } else if (name.kind() == Kind.VALUE) {
            note(line, key + " is always there; it is no section");
        }
    }

    private void value(String key, Kind kind, TextLine line) {
        if (kind == Kind.CONDITION || kind == Kind.LIST) {
            note(line, key + " is a section; it has no value to show");
        } else if (kind == Kind.OPTIONAL && !within(key)) {
            note(line, key + " may be absent; it has to stand between {{#" + key + "}} and {{/" + key + "}}");
        }
    }

    private boolean within(String section) {
        return open.stream().anyMatch(other -> !other.opposite() && other.name().equals(section));
    }

    private void note(TextLine line, String reason) {
        problems.add(line.problem(reason));
    }
}
