package org.essaim.organization;

/** The numbers of the national register of organisations: a SIREN names one, a SIRET one of its establishments. */
final class Siren {
    private static final String LA_POSTE = "356000000";

    private Siren() {}

    /** Whether nine digits, without spaces, carry the check digit of a SIREN (Luhn). */
    static boolean isSiren(String digits) {
        return digits.matches("[0-9]{9}") && luhn(digits) % 10 == 0;
    }

    /**
     * Whether fourteen digits, without spaces, are those of an establishment. The post offices of La Poste have their
     * own rule: the plain sum of digits is a multiple of five.
     */
    static boolean isSiret(String digits) {
        if (!digits.matches("[0-9]{14}")) {
            return false;
        }
        return luhn(digits) % 10 == 0
                || (digits.startsWith(LA_POSTE)
                        && digits.chars().map(digit -> digit - '0').sum() % 5 == 0);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
