package dev.incasso.rules.signed;

/**
 * Whose key a receipt carries.
 *
 * @param standing whether the key is trusted
 * @param fingerprint the SHA-256 of the public key in its X.509 form (DER), in 64 hexadecimal digits
 */
public record ReceiptSigner(SignerStanding standing, String fingerprint) {

    /** Whether the key is trusted, and its fingerprint. */
    @Override
    public String toString() {
        return standing + " " + fingerprint;
    }
}
