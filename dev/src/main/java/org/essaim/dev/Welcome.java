package org.essaim.dev;

/** What the stack prints once everything answers: where to go, and as whom. */
final class Welcome {

    private Welcome() {}

    static String to(Settings settings) {
        return """

        Essaim is ready.

          Web app          %s
          API              %s/api/v1
          Contract         %s/q/openapi
          Health, metrics  %s
          Keycloak         %s/admin/essaim/console/ (noor), server: admin / admin
          Mails            %s
          PostgreSQL       127.0.0.1:%d, database essaim

        Demonstration accounts, password "essaim":

          camille   member of Territoires44, mandate in Plessé
          sacha     animation of Territoires44
          noor      administration of Territoires44, and of the realm in the Keycloak console
          alix      adviser of Territoires d'engagement
          charlie   administration of Territoires d'engagement
          maxence   agent of a commune of Mayenne, manager of its membership
          ange      elected councillor, member of Territoires44, about to leave
          lou       data protection of Territoires44
          jo        an account without membership

        Partner: client partner-demo, secret partner-demo-secret.
        """.formatted(
                        settings.webOrigin(),
                        settings.apiUrl(),
                        settings.apiUrl(),
                        settings.managementUrl(),
                        settings.keycloakUrl(),
                        settings.mailUrl(),
                        settings.ports().postgres());
    }
}
