package dev.incasso.rules.portal;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.syntax.Violations;
import dev.incasso.rules.validation.CaseFileCheck;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that a command adds at the end of a file, or all that is wrong with it. Used once. */
final class Addition {

    private static final int LONGEST_REFERENCE = 255;

    private static final Pattern ADDED = Pattern.compile("(claims|events)\\[(\\d+)]\\.?");

    private final FileOnDay subject;
    private final Violations violations = new Violations();
    private final String prefix;
    private CaseFile file;

    private Addition(FileOnDay subject, String prefix) {
        this.subject = subject;
        this.prefix = prefix;
        this.file = subject.file();
    }

    /** The prefix stands before the fields of what is added, where the command takes it as a whole. */
    static Addition by(FileOnDay subject, Command command, String prefix) {
        Addition addition = new Addition(subject, prefix);
        for (Refusal refusal : subject.refusals(command)) {
            addition.violations.add(new Violation(
                    ErrorCode.CONTRADICTION,
                    "caseFile.events",
                    refusal.rule(),
                    command.method() + " is refused on " + subject.day() + ": " + refusal.sentence()));
        }
        return addition;
    }

    Violations violations() {
        return violations;
    }

    Addition add(Claim claim) {
        file = file.with(claim);
        return this;
    }

    Addition add(CaseEvent event) {
        file = file.with(event);
        return this;
    }

    /** An entry with a reference: one short line, so that nobody puts the text itself into the file. */
    Addition add(PortalEntry.Kind kind, String document) {
        violations.require(
                document.length() <= LONGEST_REFERENCE && document.lines().count() <= 1,
                ErrorCode.OUT_OF_RANGE,
                "document",
                "P5",
                "a reference is one line of at most " + LONGEST_REFERENCE
                        + " characters; the document itself stays with the host");
        return add(new PortalEntry(Stamp.on(subject.day()), kind, Optional.of(document)));
    }

    CaseFile file() {
        try {
            CaseFileCheck.check(file);
        } catch (InvalidInputException wrong) {
            for (Violation violation : wrong.violations()) {
                Violation told =
                        new Violation(violation.code(), path(violation.path()), violation.rule(), violation.message());
                if (!violations.noted(told.path())) {
                    violations.add(told);
                }
            }
        }
        violations.refuseIfAny();
        return file;
    }

    /** The field as the command names it, where it is one of what was added. */
    private String path(String inFile) {
        Matcher matcher = ADDED.matcher(inFile);
        if (!matcher.lookingAt()) {
            return "caseFile." + inFile;
        }
        int before = matcher.group(1).equals("claims")
                ? subject.file().claims().size()
                : subject.file().events().size();
        if (Integer.parseInt(matcher.group(2)) < before) {
            return "caseFile." + inFile;
        }
        String field = inFile.substring(matcher.end());
        return prefix.isEmpty() ? field : field.isEmpty() ? prefix : prefix + "." + field;
    }
}
