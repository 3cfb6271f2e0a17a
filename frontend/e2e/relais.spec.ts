import { expect, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";

const NETWORK = "/reseaux/territoires44";

test("j’écris à un membre, sa réponse me revient, aucune adresse ne se montre, et je peux signaler un message", async ({
  page,
  browser,
  request,
}) => {
  test.slow();
  const question = `Où trouver le guide des réunions publiques ? (${Date.now()})`;
  const answer = `Je vous l’apporte mardi. (${Date.now()})`;

  await signIn(page, "camille");
  await page.goto(`${NETWORK}/annuaire?q=Sacha+Guérin`);
  await page.getByRole("link", { name: "Sacha Guérin", exact: true }).click();
  await page.getByRole("button", { name: "Écrire", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Écrire à Sacha Guérin" });
  await expect(dialog.getByRole("checkbox", { name: "Joindre mon adresse e-mail" })).not.toBeChecked();
  await dialog.getByRole("textbox", { name: "Votre message" }).fill(question);
  await dialog.getByRole("button", { name: "Envoyer" }).click();
  await expect(dialog.getByRole("status")).toContainText("C’est parti.");

  const received = await caughtMail(request, "sacha@essaim.example", /^Camille Lemoine vous écrit/, question);
  expect(JSON.stringify(received)).not.toContain("camille@essaim.example");

  const recipient = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await signIn(recipient, "sacha");
  await recipient.goto(linkIn(received, "/repondre"));
  await expect(recipient.getByRole("heading", { level: 1, name: "Répondre" })).toBeVisible();
  await expect(recipient.getByText(/^Camille Lemoine vous a écrit le/)).toBeVisible();
  await recipient.getByRole("textbox", { name: "Votre message" }).fill(answer);
  await look(recipient, "repondre");
  await recipient.getByRole("button", { name: "Envoyer" }).click();
  await expect(recipient.getByRole("main").getByRole("status")).toContainText("C’est parti.");
  await recipient.context().close();

  const answered = await caughtMail(request, "camille@essaim.example", /^Sacha Guérin vous écrit/, answer);
  expect(JSON.stringify(answered)).not.toContain("sacha@essaim.example");

  await page.goto(linkIn(answered, "/signaler"));
  await expect(page.getByRole("heading", { level: 1, name: "Signaler ce message" })).toBeVisible();
  await page.getByRole("radio", { name: "Autre chose" }).check();
  await page.getByRole("textbox", { name: "Ce que vous voulez montrer du message" }).fill(answer);
  await look(page, "signaler");
  await page.getByRole("button", { name: "Signaler", exact: true }).click();
  await expect(page.getByRole("main").getByRole("status")).toContainText("Merci.");
  await page.reload();
  await expect(page.getByText("Vous avez déjà signalé ce message.")).toBeVisible();

  const team = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  await signIn(team, "noor");
  await team.goto(`${NETWORK}/administration/signalements`);
  const report = team.getByRole("listitem").filter({ hasText: answer });
  await expect(report.getByRole("heading", { level: 2 })).toHaveText(
    "Camille Lemoine signale un message de Sacha Guérin",
  );
  await expect(team.getByText(question)).toHaveCount(0);
  await report.getByRole("button", { name: "Classer : Sacha Guérin" }).click();
  await expect(report).toHaveCount(0);
  await team.context().close();
});

test("le lien d’un message qui n’est pas pour moi ne m’en dit rien", async ({ page }) => {
  await signIn(page, "camille");
  await page.goto("/moi/messages/01900000-0000-7000-8000-000000000000/repondre");
  await expect(page.getByRole("heading", { level: 1, name: "Ce message n’est plus ici" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
});
