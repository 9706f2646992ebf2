package dev.incasso.examples.cli.portfolio;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.json.CaseFileJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Case files from texts, handed on one by one, so that their number does not matter. What is no case file is left out and
 * named by its place. Not thread-safe.
 */
public final class CaseFileSource {

    private static final int MOST_NAMED = 100;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Consumer<CaseFile> files;
    private final List<String> unreadable = new ArrayList<>();
    private long unreadableCount;
    private long read;

    /**
     * A source that hands each file on.
     *
     * @param files who gets them
     */
    public CaseFileSource(Consumer<CaseFile> files) {
        this.files = files;
    }

    /**
     * Reads JSON Lines, one case file a line; empty lines do not count.
     *
     * @param name what the text is called
     * @param text the text; left open
     * @throws IOException if it cannot be read
     */
    public void lines(String name, BufferedReader text) throws IOException {
        long number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            String json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!json.isBlank()) {
                one(name + ":" + number, json);
            }
        }
    }

    /**
     * Reads one case file.
     *
     * @param name what the text is called
     * @param text the text; left open
     * @throws IOException if it cannot be read
     */
    public void whole(String name, Reader text) throws IOException {
        CaseFile file;
        try {
            file = CaseFileJson.read(text);
        } catch (InvalidInputException e) {
            refuse(name, e);
            return;
        }
        add(file);
    }

    private void one(String place, String json) {
        CaseFile file;
        try {
            file = CaseFileJson.read(json);
        } catch (InvalidInputException e) {
            refuse(place, e);
            return;
        }
        add(file);
    }

    private void add(CaseFile file) {
        read++;
        files.accept(file);
    }

    private void refuse(String place, InvalidInputException why) {
        unreadableCount++;
        if (unreadable.size() < MOST_NAMED) {
            unreadable.add(place + ": " + why.violations().get(0));
        }
    }

    /**
     * How many case files were read.
     *
     * @return the number
     */
    public long read() {
        return read;
    }

    /**
     * What was no case file, and why.
     *
     * @return name and line with the first thing that is wrong, the first hundred
     */
    public List<String> unreadable() {
        return unreadable;
    }

    /**
     * How many texts were no case file.
     *
     * @return the number
     */
    public long unreadableCount() {
        return unreadableCount;
    }
}
