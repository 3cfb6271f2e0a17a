package org.essaim.rne;

import org.essaim.member.MandateFunction;
import org.essaim.member.MandateKind;

/** What the register calls a function, such as « 2ème adjoint au Maire » or « 1er Vice-président ». */
final class SpokenFunction {
    private SpokenFunction() {}

    /** Whoever has no function, or one that is unknown here, is a councillor. */
    static MandateFunction of(MandateKind kind, String label) {
        var words = PlainName.of(label);
        var function = switch (kind) {
            case ARRONDISSEMENT -> ofDistrict(words);
            case MUNICIPAL -> municipal(words);
            default -> ofAssembly(words);
        };
        return function;
    }

    /** By strict equality: « Maire d'arrondissement » is one, nothing that only contains these words is. */
    private static MandateFunction ofDistrict(String words) {
        return words.equals("MAIRE D ARRONDISSEMENT")
                ? MandateFunction.MAIRE
                : words.contains("ADJOINT") ? MandateFunction.ADJOINT : MandateFunction.CONSEILLER;
    }

    private static MandateFunction municipal(String words) {
        if (words.equals("MAIRE")) {
            return MandateFunction.MAIRE;
        }
        if (words.startsWith("MAIRE DELEGUE")) {
            return MandateFunction.MAIRE_DELEGUE;
        }
        return words.contains("ADJOINT") ? MandateFunction.ADJOINT : MandateFunction.CONSEILLER;
    }

    private static MandateFunction ofAssembly(String words) {
        if (words.contains("VICE PRESIDENT")) {
            return MandateFunction.VICE_PRESIDENT;
        }
        return words.startsWith("PRESIDENT") ? MandateFunction.PRESIDENT : MandateFunction.CONSEILLER;
    }
}
