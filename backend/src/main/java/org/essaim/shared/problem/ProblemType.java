package org.essaim.shared.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** The closed catalogue of refusals; {@code docs/problems.md} explains each to the people who meet it. */
public enum ProblemType {
    BAD_REQUEST(400, "Demande incompréhensible", "Request not understood"),
    INVALID_BODY(400, "Contenu refusé", "Body not accepted"),
    INVALID_PARAMETER(400, "Paramètre refusé", "Parameter not accepted"),
    INVALID_CURSOR(400, "Curseur inconnu pour cette liste", "Cursor unknown to this list"),
    UNAUTHORIZED(401, "Connexion nécessaire", "Sign-in needed"),
    FORBIDDEN(403, "Droit insuffisant", "Not allowed"),
    EMAIL_NOT_VERIFIED(403, "Adresse e-mail à vérifier", "E-mail address not verified"),
    ACCOUNT_KEY_NEEDED(403, "Message d’accueil à ouvrir", "Welcome message to be opened"),
    RELAY_SUSPENDED(403, "Envoi de messages suspendu", "Sending messages is suspended"),
    PERSON_ERASED(403, "Données effacées", "Data erased"),
    AGREEMENT_SUSPENDED(403, "Convention suspendue", "Agreement suspended"),
    INVITATION_FOR_ANOTHER(403, "Invitation envoyée à une autre adresse", "Invitation sent to another address"),
    NOT_FOUND(404, "Introuvable", "Not found"),
    MODULE_DISABLED(404, "Module non activé dans ce réseau", "Module not enabled in this network"),
    METHOD_NOT_ALLOWED(405, "Méthode non prévue", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Format de réponse indisponible", "No acceptable representation"),
    CONFLICT(409, "Contradiction avec l’état actuel", "Conflict with the current state"),
    CONSENT_TEXT_CHANGED(409, "Le texte de l’accord a changé", "The text of the consent has changed"),
    NO_CURRENT_AGREEMENT(
            409, "Aucune convention en cours avec ce partenaire", "No current agreement with this partner"),
    ILLEGAL_TRANSITION(409, "Cette étape n’est pas possible maintenant", "This step is not possible now"),
    CONTACT_CLOSED(409, "Cette personne ne reçoit pas de messages", "This person takes no messages"),
    IMPORT_CHANGED_SINCE(409, "Modifié depuis l’import", "Changed since the import"),
    OBJECTION_ON_RECORD(409, "Cette personne s’est opposée", "This person objected"),
    ALREADY_A_MEMBER(409, "Cette structure est déjà membre", "This organisation is a member already"),
    ALREADY_INVITED(409, "Cette personne est déjà là, ou déjà invitée", "Already there, or already invited"),
    LAST_MANAGER(409, "Il faut d’abord une autre personne gestionnaire", "Another manager is needed first"),
    SLOT_TAKEN(409, "Ce créneau n’est plus libre", "This slot is not free any more"),
    SLOTS_ARE_FREE(409, "Des créneaux sont libres", "There are free slots"),
    TOO_LATE_ONLINE(409, "Trop tard pour le faire en ligne", "Too late to do it online"),
    HOST_HAS_MEETINGS(409, "Des rendez-vous sont encore à venir", "There are still meetings to come"),
    OVERLAPPING_MANDATE(409, "Ce mandat est déjà déclaré", "This mandate is already declared"),
    CURSOR_EXPIRED(
            410, "Curseur trop ancien : repartez d’un instantané", "Cursor too old: start again from a snapshot"),
    LENGTH_REQUIRED(411, "Longueur du contenu manquante", "Length of the body missing"),
    PRECONDITION_FAILED(412, "Modifié entre-temps", "Changed in the meantime"),
    BODY_TOO_LARGE(413, "Contenu trop long", "Body too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Format d’envoi non prévu", "Unsupported media type"),
    CHARTER_NOT_ACCEPTED(422, "La charte en vigueur n’est pas acceptée", "The current charter is not accepted"),
    IDEMPOTENCY_KEY_REUSED(422, "Clé déjà utilisée pour autre chose", "Key already used for something else"),
    UNPROCESSABLE(422, "Valeur impossible", "Value not possible"),
    PRECONDITION_REQUIRED(428, "Version attendue manquante", "Expected version missing"),
    TOO_MANY_REQUESTS(429, "Trop de demandes", "Too many requests"),
    INTERNAL_ERROR(500, "Erreur interne", "Internal error"),
    UNAVAILABLE(503, "Service momentanément indisponible", "Service temporarily unavailable");

    private final int status;
    private final String french;
    private final String english;

    ProblemType(int status, String french, String english) {
        this.status = status;
        this.french = french;
        this.english = english;
    }

    /** The HTTP status of this refusal. */
    public int status() {
        return status;
    }

    /** The stable last segment of the type URI, e.g. {@code module-disabled}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The URI reference that names this type and opens its explanation. */
    public String uri() {
        return "/problems/" + code();
    }

    /** The title in the reader's language: English when asked for, French otherwise. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** What it means and what to do about it, in the reader's language. */
    public String explanation(Locale locale) {
        return ResourceBundle.getBundle("problems.explanations", locale).getString(code());
    }

    static ProblemType ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    }
}
