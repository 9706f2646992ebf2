package dev.incasso.examples.pictures;

/**
 * A picture and, for those who cannot see it, what it shows in words and in a table. Immutable and thread-safe.
 *
 * @param title what it is
 * @param description what it shows
 * @param svg the picture
 * @param table its figures
 */
public record Picture(String title, String description, String svg, Table table) {

    /** The title only, without figures. */
    @Override
    public String toString() {
        return "picture: " + title;
    }
}
