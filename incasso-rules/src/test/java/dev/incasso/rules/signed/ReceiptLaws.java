package dev.incasso.rules.signed;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import dev.incasso.rules.syntax.StrictJson;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What whoever checks a receipt must not take for intact. Each law gives what was taken for intact all the same. */
final class ReceiptLaws {

    /** Whether a file is taken for the receipt that was issued. */
    interface Check {
        boolean intact(byte[] file);

        /** The check of the library. */
        static Check ofTheLibrary() {
            ReceiptVerifier verifier = ReceiptVerifier.of();
            return file -> {
                try {
                    return verifier.check(file).intact();
                } catch (InvalidInputException e) {
                    return false;
                }
            };
        }
    }

    /** The order of the curve's main group: a number in a signature is below it. */
    private static final BigInteger ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private ReceiptLaws() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every byte with one of three bits turned, left out, doubled, or with a space before it. */
    static List<String> everyByteCounts(Check check, byte[] receipt) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < receipt.length; i++) {
            for (int mask : List.of(0x01, 0x20, 0x80)) {
                byte[] turned = receipt.clone();
                turned[i] ^= (byte) mask;
                note(check, turned, "byte " + i + " turned by " + mask, taken);
            }
            note(check, joined(receipt, i, i + 1), "byte " + i + " left out", taken);
            note(check, joined(receipt, i + 1, i), "byte " + i + " doubled", taken);
            note(check, joined(receipt, i, i, (byte) ' '), "a space before byte " + i, taken);
        }
        return taken;
    }

    private static byte[] joined(byte[] receipt, int end, int start, byte... between) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(receipt, 0, end);
        file.writeBytes(between);
        file.write(receipt, start, receipt.length - start);
        return file.toByteArray();
    }

    /** Bytes that decode to the same character as those of the receipt, when decoding is lenient. */
    static List<String> noByteIsReadAsAnother(Check check, byte[] receipt) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i + 2 < receipt.length; i++) {
            if (receipt[i] == (byte) 0xEF && receipt[i + 1] == (byte) 0xBF && receipt[i + 2] == (byte) 0xBD) {
                note(check, joined(receipt, i, i + 3, (byte) 0xFF), "a broken byte at " + i, taken);
            }
        }
        return taken;
    }

    /** The same content in another form. */
    static List<String> oneFormOnly(Check check, byte[] receipt) {
        String text = new String(receipt, StandardCharsets.UTF_8);
        List<String> taken = new ArrayList<>();
        note(check, bytes(StrictJson.object(text).canonical() + "\n").clone(), "other escapes", taken);
        note(check, bytes(text.strip()), "no line end", taken);
        note(check, bytes(text.replace("\n", "\r\n")), "a line end of Windows", taken);
        note(check, bytes("\ufeff" + text), "a byte order mark", taken);
        note(check, text.getBytes(StandardCharsets.UTF_16), "UTF-16", taken);
        note(check, bytes(text + text), "the receipt twice", taken);
        note(check, bytes(text + "P.S."), "trailing text", taken);
        note(check, bytes(text.replace("\"format\":1", "\"format\":1.0")), "1.0 for 1", taken);
        note(check, bytes(text.replace("\"format\":1", "\"\\u0066ormat\":1")), "an escape without need", taken);
        note(check, bytes(text.replace("\"format\":1,", "\"format\":1,\"format\":1,")), "a field twice", taken);
        note(check, bytes(turned(StrictJson.object(text)).canonical() + "\n"), "fields in another order", taken);
        return taken;
    }

    private static JsonObject turned(JsonObject object) {
        List<String> names = new ArrayList<>(object.fields().keySet());
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            fields.put(names.get(i), object.fields().get(names.get(i)));
        }
        return new JsonObject(fields);
    }

    /** The same signature written or reckoned in another way. */
    static List<String> oneSignatureOnly(Check check, byte[] receipt) {
        JsonObject whole = StrictJson.object(new String(receipt, StandardCharsets.UTF_8));
        String value = text(whole, "signature", "value");
        List<String> taken = new ArrayList<>();
        for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(
                text -> text.replace("=", ""),
                text -> text + "=",
                text -> text.substring(0, 40) + "\n" + text.substring(40),
                text -> text.replace('+', '-').replace('/', '_') + "_",
                ReceiptLaws::withIdleBits,
                ReceiptLaws::plusOrder)) {
            String other = form.apply(value);
            note(check, file(put(whole, other, "signature", "value")), "signature " + other, taken);
        }
        note(check, file(put(whole, "AAAA", "signature", "value")), "a short signature", taken);
        return taken;
    }

    /** The signature with one of the bits that stand for nothing, since base64 has four of them at its end. */
    private static String withIdleBits(String signature) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int last = signature.indexOf('=') - 1;
        return signature.substring(0, last)
                + digits.charAt(digits.indexOf(signature.charAt(last)) + 1)
                + signature.substring(last + 1);
    }

    /** The signature with its number raised by the order of the group, which some take for the same. */
    static String plusOrder(String signature) {
        byte[] bytes = Base64.getDecoder().decode(signature);
        byte[] number = new byte[33];
        for (int i = 0; i < 32; i++) {
            number[32 - i] = bytes[32 + i];
        }
        byte[] raised = new BigInteger(number).add(ORDER).toByteArray();
        for (int i = 0; i < 32; i++) {
            bytes[32 + i] = i < raised.length ? raised[raised.length - 1 - i] : 0;
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Each text of the receipt changed, each field left out, wherever it stands. */
    static List<String> everyFactCounts(Check check, byte[] receipt) {
        JsonObject whole = StrictJson.object(new String(receipt, StandardCharsets.UTF_8));
        List<String> taken = new ArrayList<>();
        for (List<String> path : paths(whole)) {
            String[] names = path.toArray(String[]::new);
            note(check, file(put(whole, "x", names)), "changed " + path, taken);
            note(check, file(without(whole, names)), "left out " + path, taken);
        }
        return taken;
    }

    private static List<List<String>> paths(JsonObject object) {
        List<List<String>> paths = new ArrayList<>();
        object.fields().forEach((name, value) -> {
            paths.add(List.of(name));
            if (value instanceof JsonObject inner) {
                paths(inner).forEach(path -> {
                    List<String> longer = new ArrayList<>(List.of(name));
                    longer.addAll(path);
                    paths.add(longer);
                });
            }
        });
        return paths;
    }

    static String text(JsonObject whole, String... path) {
        JsonValue value = whole;
        for (String name : path) {
            value = ((JsonObject) value).fields().get(name);
        }
        return ((JsonText) value).text();
    }

    static JsonObject put(JsonObject object, String text, String... path) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.put(
                path[0],
                path.length == 1 ? new JsonText(text) : put((JsonObject) fields.get(path[0]), text, rest(path)));
        return new JsonObject(fields);
    }

    private static JsonObject without(JsonObject object, String... path) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        if (path.length == 1) {
            fields.remove(path[0]);
        } else {
            fields.put(path[0], without((JsonObject) fields.get(path[0]), rest(path)));
        }
        return new JsonObject(fields);
    }

    private static String[] rest(String... path) {
        return List.of(path).subList(1, path.length).toArray(String[]::new);
    }

    static byte[] file(JsonObject whole) {
        return bytes(CanonicalJson.of(whole) + "\n");
    }

    private static void note(Check check, byte[] file, String what, List<String> taken) {
        if (check.intact(file)) {
            taken.add(what);
        }
    }
}
