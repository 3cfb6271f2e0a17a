import { expect, test } from "@playwright/test";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";
import { heading, joinAs, newCall, noteCall, qualify } from "./tracks";

test("une conseillère propose des experts, la collectivité choisit, puis donne son avis sur la mission", async ({
  browser,
  page: adviser,
  request,
}) => {
  test.slow();
  const call = newCall("Qui peut animer nos assemblées ?");
  await signIn(adviser, "alix");
  await noteCall(adviser, call);
  await qualify(adviser, call);
  const theirs = await browser.newContext({ locale: "fr-FR" });
  const town = await theirs.newPage();
  await joinAs(town, request, call);

  await adviser.getByRole("link", { name: /^Mises en relation/ }).click();
  await heading(adviser, "Mises en relation");
  await expect(adviser.getByText("Pas encore de mise en relation")).toBeVisible();
  await adviser.getByRole("button", { name: "Chercher des experts" }).click();
  const answer = adviser.getByRole("list", { name: "Experts pour cette collectivité" });
  await expect(answer.getByRole("listitem").first()).toBeVisible();
  await adviser
    .getByRole("textbox", { name: /^Pourquoi cette/ })
    .first()
    .fill("Leur méthode convient à un bourg.");
  const chosen = (await answer.getByRole("heading").first().textContent()) ?? "";
  await answer.getByRole("button", { name: `Proposer ${chosen}` }).click();
  await expect(answer.getByText("Proposé à la collectivité.")).toBeVisible();
  const other = adviser.getByRole("form", { name: "Proposer autre chose" });
  await other.getByRole("button", { name: "Proposer à la collectivité" }).click();
  await expect(other.getByText("Donnez un nom.")).toBeVisible();
  await other.getByRole("textbox", { name: "Nom", exact: true }).fill("Le CAUE de l’Ariège");
  await other.getByRole("textbox", { name: /^Pourquoi/ }).fill("Ils connaissent la commune.");
  await other.getByRole("button", { name: "Proposer à la collectivité" }).click();
  await expect(adviser.getByRole("heading", { level: 2, name: "Le CAUE de l’Ariège" })).toBeVisible();
  await look(adviser, "orientation-conseil");

  await town.goto(linkIn(await caughtMail(request, call.email, /^Une mise en relation vous est proposée/)));
  await heading(town, "Mises en relation");
  const partner = town.getByRole("listitem").filter({ hasText: "Le CAUE de l’Ariège" });
  await partner.getByRole("button", { name: "Décliner" }).click();
  await town.getByRole("dialog").getByRole("button", { name: "Décliner" }).click();
  await expect(partner.getByText(/déclinée le/)).toBeVisible();
  const expert = town.getByRole("listitem").filter({ hasText: chosen });
  for (const step of ["Accepter", "Le contact est pris", "La mission commence"]) {
    await expert.getByRole("button", { name: step }).click();
  }
  await town.getByRole("dialog").getByRole("button", { name: "La mission commence" }).click();
  await expert.getByRole("button", { name: "Donner mon avis sur la mission" }).click();
  const view = expert.getByRole("form", { name: /^Votre avis/ });
  await view.getByRole("button", { name: "Envoyer mon avis" }).click();
  await expect(view.getByText("Choisissez une note de 1 à 5.").first()).toBeVisible();
  for (const question of [/adaptées/, /compétences/, /budget/]) {
    await view.getByRole("radiogroup", { name: question }).getByRole("radio", { name: "4" }).check();
  }
  await look(town, "orientation-avis");
  await view.getByRole("button", { name: "Envoyer mon avis" }).click();
  await expect(expert.getByText("La collectivité a donné son avis sur la mission.")).toBeVisible();
  await theirs.close();
});
