package dev.incasso.examples.letters;

/**
 * Where things stand on the paper, in whole millimetres from the left and the top edge of A4.
 *
 * <p>The text of NEN 1026 is not free and was not read. The column of the address (35 to 105 mm from the left, its middle
 * 63.5 mm below the top) and the line of references (98 mm) are the figures of the LaTeX class isodoc, which follows the NTG
 * class that implements NEN 1026. {@link #WINDOW_LEFT} to {@link #WINDOW_BOTTOM} are what shows of a sheet folded at
 * 105 mm, however it slides inside an envelope of 220 by 110 mm, through the window of DIN 5008 (90 by 45 mm, 20 mm from the
 * left, 45 mm below the top of the sheet) and also, by a cautious assumption, through one of only 35 mm high that begins
 * 20 mm above the bottom. Whoever buys other envelopes measures first.
 */
final class LetterPage {

    static final int WIDTH = 210;
    static final int HEIGHT = 297;

    static final int LEFT = 35;
    static final int RIGHT = 20;
    static final int TOP = 20;
    static final int BOTTOM = 16;

    /** What every window shows. */
    static final int WINDOW_LEFT = 20;

    static final int WINDOW_RIGHT = 100;
    static final int WINDOW_TOP = 55;
    static final int WINDOW_BOTTOM = 85;

    /** What some window shows, and where nothing but the address may stand. */
    static final int SEEN_RIGHT = 125;

    static final int SEEN_TOP = 37;
    static final int SEEN_BOTTOM = 95;

    static final int ADDRESS_TOP = 56;
    static final int ADDRESS_WIDTH = WINDOW_RIGHT - LEFT;
    static final int ADDRESS_HEIGHT = WINDOW_BOTTOM - ADDRESS_TOP;

    /** Right of the widest window: that it is about a debt must not show on the outside of an envelope (F19). */
    static final int SENDER_LEFT = 128;

    static final int REFERENCE_TOP = 98;

    /** Under the sender, beside the window. */
    static final int PAYMENT_TOP = 46;

    /** A code of the usual length gets squares of two thirds of a millimetre, the blank edge included. */
    static final int CODE = 33;

    private LetterPage() {}

    static String style() {
        return String.join(
                "\n",
                "@page { size: A4; margin: " + TOP + "mm " + RIGHT + "mm " + BOTTOM + "mm " + LEFT + "mm;"
                        + " @bottom-right { content: 'Pagina ' counter(page) ' van ' counter(pages);"
                        + " font-family: 'DejaVu Sans Condensed'; font-size: 8pt; color: #444; } }",
                "html { font-family: 'DejaVu Sans Condensed'; font-size: 11pt; line-height: 1.27; color: #111; }",
                "body { margin: 0; padding: 0; }",
                "p, ul, ol { margin: 0 0 2mm 0; } ul, ol { padding-left: 6mm; } li { margin: 0 0 0.4mm 0; }",
                "h1, h2, h3 { font-size: 11pt; font-weight: bold; margin: 3.4mm 0 1mm 0; page-break-after: avoid; }",
                "h1 { margin-top: 0; font-size: 12pt; }",
                ".window-space { height: " + (REFERENCE_TOP - TOP) + "mm; }",
                ".address { position: absolute; left: 0; top: " + (ADDRESS_TOP - TOP) + "mm; width: " + ADDRESS_WIDTH
                        + "mm; height: " + ADDRESS_HEIGHT + "mm; overflow: hidden; line-height: 1.3; }",
                ".sender { position: absolute; left: " + (SENDER_LEFT - LEFT) + "mm; top: 0; width: "
                        + (WIDTH - RIGHT - SENDER_LEFT) + "mm; font-size: 9pt; line-height: 1.35; }",
                ".address p, .sender p { margin: 0; }",
                ".reference { margin: 0 0 4mm 0; } .reference p { margin: 0; }",
                "table { border-collapse: collapse; width: 100%; margin: 0.5mm 0 2.8mm 0; font-size: 10pt;"
                        + " -fs-table-paginate: paginate; }",
                "caption { text-align: left; font-weight: bold; padding: 0 0 1mm 0; }",
                "tr { page-break-inside: avoid; } thead { display: table-header-group; }",
                "th, td { text-align: left; vertical-align: top; padding: 0.7mm 2.5mm 0.7mm 0;"
                        + " border-bottom: 0.2mm solid #999; }",
                "th { font-weight: bold; border-bottom: 0.4mm solid #333; }",
                "th:last-child, td:last-child { text-align: right; padding-right: 0; white-space: nowrap; }",
                "tr.total td, tr.total th { font-weight: bold; border-top: 0.4mm solid #333; border-bottom: 0; }",
                ".payment { font-size: 9pt; line-height: 1.3; page-break-inside: avoid; margin: 5mm 0 0 0; }",
                ".payment table { margin: 0; } .payment td { border: 0; padding: 0; text-align: left; }",
                ".payment td.code { width: " + (CODE + 2) + "mm; } .payment td.data { vertical-align: middle;"
                        + " white-space: normal; }",
                ".payment p { margin: 0 0 1mm 0; } .payment h2 { font-size: 10pt; margin: 0 0 1mm 0; }",
                ".payment svg { width: " + CODE + "mm; height: " + CODE + "mm; display: block;"
                        + " margin: -2.4mm 0 0 -2.4mm; }",
                ".beside { position: absolute; left: " + (SENDER_LEFT - LEFT) + "mm; top: " + (PAYMENT_TOP - TOP)
                        + "mm; width: " + (WIDTH - RIGHT - SENDER_LEFT) + "mm; margin: 0; }",
                ".picture { margin: 6mm 0 0 0; } .figure { page-break-inside: avoid; }",
                ".picture svg { width: " + (WIDTH - LEFT - RIGHT) + "mm; max-height: " + (HEIGHT - TOP - BOTTOM - 15)
                        + "mm; display: block; margin: 0 0 3mm 0; }",
                ".new-page { page-break-before: always; }",
                ".translation { page-break-before: always; }",
                ".picture td:first-child { white-space: nowrap; }",
                // The cells of such rows are reversed: the amount stands first, which is left.
                "[dir=rtl] { text-align: right; }",
                "[dir=rtl] th, [dir=rtl] td { text-align: right; padding: 0.9mm 0 0.9mm 2.5mm; white-space: normal; }",
                "[dir=rtl] th:last-child, [dir=rtl] td:last-child { text-align: right; white-space: normal; }",
                "[dir=rtl] th:first-child, [dir=rtl] td:first-child { text-align: left; padding-left: 0; white-space: nowrap; }",
                "");
    }
}
