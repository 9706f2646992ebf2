package dev.incasso.core.casefile;

/** The names of event types: the name of the class in capitals, with underscores between the words. */
final class EventTypes {

    private EventTypes() {}

    static String nameOf(Class<?> type) {
        StringBuilder name = new StringBuilder();
        String simple = type.getSimpleName();
        for (int i = 0; i < simple.length(); i++) {
            char c = simple.charAt(i);
            if (i > 0 && c >= 'A' && c <= 'Z') {
                name.append('_');
            }
            name.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
        return name.toString();
    }
}
