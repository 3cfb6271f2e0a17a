package org.essaim.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.essaim.member.Mandate;
import org.essaim.member.MandateFunction;
import org.essaim.member.MandateInput;
import org.essaim.member.MandateKind;
import org.essaim.member.OrganizationKind;
import org.essaim.network.MembershipPolicy.Subject;
import org.essaim.network.Network;
import org.essaim.place.Gazetteer;
import org.essaim.place.Place;
import org.essaim.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes persons and organisations of the lines of a file, and says what is wrong with each. */
final class LineReader {
    private static final String EMAIL = "[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]{2,}";

    private final Network network;
    private final Gazetteer gazetteer;
    private final LocalDate today;
    private final List<LineError> errors = new ArrayList<>();

    LineReader(Network network, Gazetteer gazetteer, LocalDate today) {
        this.network = network;
        this.gazetteer = gazetteer;
        this.today = today;
    }

    List<LineError> errors() {
        return errors;
    }

    Optional<MemberLine> member(Row row) {
        int before = errors.size();
        var email = email(row);
        var givenName = text(row, Column.PRENOM, 80);
        var familyName = text(row, Column.NOM, 80);
        var phone = optional(row, Column.TELEPHONE, 30);
        var language = choice(row, Column.LANGUE, Language.class);
        var mandate = mandate(row);
        var adhesion = adhesion(row, network.membership().subject() != Subject.ORGANIZATION);
        if (errors.size() > before || email == null || givenName == null || familyName == null) {
            return Optional.empty();
        }
        var locale = language == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        return Optional.of(new MemberLine(row.line(), email, givenName, familyName, phone, locale, mandate, adhesion));
    }

    Optional<OrganizationLine> organization(Row row) {
        int before = errors.size();
        var name = text(row, Column.NOM, 160);
        var kind = choice(row, Column.TYPE, OrganizationKind.class);
        if (row.get(Column.TYPE) == null) {
            wrong(row, Column.TYPE, "needed");
        }
        var place = place(row);
        var adhesion = adhesion(row, network.membership().subject() != Subject.PERSON);
        if (errors.size() > before || name == null || kind == null) {
            return Optional.empty();
        }
        return Optional.of(new OrganizationLine(row.line(), name, kind, place == null ? null : place.key(), adhesion));
    }

    private @Nullable String email(Row row) {
        var email = text(row, Column.EMAIL, 254);
        if (email != null && !email.matches(EMAIL)) {
            wrong(row, Column.EMAIL, "email", email);
            return null;
        }
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    /** All four cells of a mandate, or none. */
    private @Nullable MandateInput mandate(Row row) {
        var kind = choice(row, Column.MANDAT, MandateKind.class);
        var function = choice(row, Column.FONCTION, MandateFunction.class);
        var place = place(row);
        var start = day(row, Column.MANDAT_DEBUT);
        if (row.get(Column.MANDAT) == null) {
            if (row.get(Column.FONCTION) != null || row.get(Column.MANDAT_DEBUT) != null) {
                wrong(row, Column.MANDAT, "mandate-incomplete");
            }
            return null;
        }
        if (row.get(Column.LIEU) == null) {
            wrong(row, Column.LIEU, "mandate-incomplete");
        }
        if (row.get(Column.MANDAT_DEBUT) == null) {
            wrong(row, Column.MANDAT_DEBUT, "mandate-incomplete");
        }
        if (kind == null || place == null || start == null) {
            return null;
        }
        var input = new MandateInput(kind, function, null, place.key(), null, null, start, null);
        try {
            new Mandate(new UUID(0, 0), input, place);
            return input;
        } catch (Refusal impossible) {
            var field = impossible.errors().getFirst().field();
            wrong(row, field.equals("place") ? Column.LIEU : Column.FONCTION, "mandate-" + field);
            return null;
        }
    }

    /** Since when and by which act, together or not at all. */
    private @Nullable Adhesion adhesion(Row row, boolean mayJoin) {
        var since = day(row, Column.ADHESION_DEPUIS);
        var until = day(row, Column.ADHESION_JUSQUA);
        var act = optional(row, Column.ADHESION_ACTE, 200);
        if (row.get(Column.ADHESION_DEPUIS) == null && act == null) {
            if (until != null) {
                wrong(row, Column.ADHESION_DEPUIS, "adhesion-incomplete");
            }
            return null;
        }
        if (!mayJoin) {
            wrong(row, Column.ADHESION_DEPUIS, "adhesion-subject");
        } else if (row.get(Column.ADHESION_DEPUIS) == null) {
            wrong(row, Column.ADHESION_DEPUIS, "adhesion-incomplete");
        } else if (act == null) {
            wrong(row, Column.ADHESION_ACTE, "adhesion-incomplete");
        } else if (since != null && since.isAfter(today)) {
            wrong(row, Column.ADHESION_DEPUIS, "future");
        } else if (since != null && until != null && until.isBefore(since)) {
            wrong(row, Column.ADHESION_JUSQUA, "before-start");
        }
        return since == null || act == null ? null : new Adhesion(since, until, act);
    }

    private @Nullable Place place(Row row) {
        var text = row.get(Column.LIEU);
        if (text == null) {
            return null;
        }
        var place = gazetteer.find(Words.placeKey(text)).orElse(null);
        if (place == null) {
            wrong(row, Column.LIEU, "place", text);
        }
        return place;
    }

    private @Nullable LocalDate day(Row row, Column column) {
        var text = row.get(column);
        if (text == null) {
            return null;
        }
        var day = Words.day(text).orElse(null);
        if (day == null) {
            wrong(row, column, "day", text);
        }
        return day;
    }

    private <T extends Enum<T>> @Nullable T choice(Row row, Column column, Class<T> type) {
        var text = row.get(column);
        if (text == null) {
            return null;
        }
        var value = Words.choice(type, text).orElse(null);
        if (value == null) {
            wrong(row, column, "choice", text, String.join(", ", names(type)));
        }
        return value;
    }

    private @Nullable String text(Row row, Column column, int longest) {
        var text = optional(row, column, longest);
        if (row.get(column) == null) {
            wrong(row, column, "needed");
        }
        return text;
    }

    private @Nullable String optional(Row row, Column column, int longest) {
        var text = row.get(column);
        if (text != null && text.length() > longest) {
            wrong(row, column, "too-long", Integer.toString(longest));
            return null;
        }
        return text;
    }

    private void wrong(Row row, Column column, String code, String... values) {
        errors.add(LineError.at(row, column, code, values));
    }

    private static <T extends Enum<T>> List<String> names(Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The languages of the product. */
    private enum Language {
        FR,
        EN
    }
}
