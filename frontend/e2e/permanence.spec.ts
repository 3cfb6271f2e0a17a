import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { look } from "./look";
import { caughtMail, linkIn } from "./mail";
import { signIn } from "./people";

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const freeTimes = (page: Page) => page.locator("label:not([data-taken]) > input[name=creneau]");

type Visitor = { email: string; subject: string };

const newVisitor = (subject: string): Visitor => ({
  email: `mairie-${Date.now().toString(36)}@commune.example`,
  subject,
});

async function fill(page: Page, { email, subject }: Visitor) {
  await page.getByRole("textbox", { name: /^Votre collectivité/ }).fill("Pamie");
  await page
    .getByRole("option", { name: /^Pamiers/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Votre nom" }).fill("Dominique Exemple");
  await page.getByRole("textbox", { name: /^Votre fonction/ }).fill("Directrice de cabinet");
  await page.getByRole("textbox", { name: "Votre adresse e-mail" }).fill(email);
  await page.getByRole("textbox", { name: /^De quoi/ }).fill(subject);
}

/** Books the first free time, confirms it by the link of the mail, and answers that link. */
async function book(page: Page, request: APIRequestContext, visitor: Visitor) {
  await page.goto("/reseaux/territoires-engagement/permanence");
  await heading(page, "Faire connaissance");
  await fill(page, visitor);
  await freeTimes(page).first().check({ force: true });
  await page.getByRole("button", { name: /^Réserver lundi/ }).click();
  await heading(page, "Regardez vos messages");
  const link = linkIn(await caughtMail(request, visitor.email, /^Confirmez votre rendez-vous/));
  await page.goto(link);
  await heading(page, "Encore un geste");
  await page.getByRole("button", { name: "Confirmer le rendez-vous" }).click();
  await heading(page, "Rendez-vous confirmé");
  return link;
}

/** The event of a mail, read by another program than the one that wrote it. */
function eventOf(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar));
  for (const zone of component.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(component.getFirstSubcomponent("vevent") as ICAL.Component);
  return {
    method: component.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    starts: event.startDate.toJSDate().toISOString(),
    minutes: event.duration.toSeconds() / 60,
  };
}

test("une mairie réserve, confirme par mail, déplace, et la conseillère la reçoit à son agenda", async ({
  browser,
  page,
  request,
}) => {
  test.slow();
  const visitor = newVisitor("Une charte pour nos conseils citoyens");
  await page.goto("/reseaux/territoires-engagement");
  await page.getByRole("main").getByRole("link", { name: "Prendre rendez-vous" }).click();
  await heading(page, "Faire connaissance");
  await expect(freeTimes(page).first()).toBeEnabled();
  await look(page, "permanence-creneaux");
  await page.getByRole("button", { name: "Réserver", exact: true }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByRole("textbox", { name: /^Votre collectivité/ }).fill("Zzyzx");
  await expect(page.getByText("Aucun lieu de ce nom", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Elle n’est pas dans la liste" }).click();
  await expect(page.getByRole("button", { name: "Chercher dans la liste" })).toBeVisible();

  await book(page, request, visitor);
  await look(page, "permanence-confirmee");
  const confirmed = await caughtMail(request, visitor.email, /^Rendez-vous confirmé/);
  const first = eventOf(confirmed.calendar);
  expect(first).toMatchObject({ method: "REQUEST", sequence: 0, minutes: 30 });

  await page.getByRole("button", { name: "Déplacer" }).click();
  await freeTimes(page).nth(2).check({ force: true });
  await page.getByRole("button", { name: /^Déplacer à lundi/ }).click();
  await expect(page.getByRole("button", { name: "Déplacer" })).toBeVisible();
  const moved = eventOf((await caughtMail(request, visitor.email, /^Rendez-vous déplacé/)).calendar);
  expect(moved).toMatchObject({ method: "REQUEST", uid: first.uid, sequence: 1, minutes: 30 });
  expect(moved.starts).not.toBe(first.starts);

  const adviser = await (await browser.newContext()).newPage();
  await signIn(adviser, "alix");
  await adviser.goto("/reseaux/territoires-engagement/permanence/agenda");
  await heading(adviser, "Agenda de la permanence");
  const meeting = adviser.getByRole("listitem").filter({ hasText: visitor.email });
  await expect(meeting).toContainText("Pamiers");
  await expect(meeting.getByRole("link", { name: visitor.email })).toBeVisible();
  await look(adviser, "permanence-agenda");

  await meeting.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await adviser.getByRole("textbox", { name: "Pourquoi" }).fill("Un empêchement de dernière minute.");
  await adviser.getByRole("dialog").getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await expect(meeting).toContainText("Annulé");
  const cancelled = await caughtMail(request, visitor.email, /^Rendez-vous annulé/, "empêchement");
  expect(eventOf(cancelled.calendar)).toMatchObject({ method: "CANCEL", uid: first.uid, sequence: 2 });
  await page.reload();
  await heading(page, "Rendez-vous annulé");
  await expect(page.getByText("Un empêchement de dernière minute.")).toBeVisible();
  await adviser.context().close();
});

test("de deux mairies qui veulent le même créneau, la seconde en choisit un autre", async ({
  browser,
  page,
  request,
}) => {
  const slower = await (await browser.newContext()).newPage();
  await slower.goto("/reseaux/territoires-engagement/permanence");
  await fill(slower, newVisitor("Un budget participatif"));
  const times = slower.locator("input[name=creneau]");
  await freeTimes(slower).first().check({ force: true });
  const wanted = await times.count();
  expect(wanted).toBeGreaterThan(0);

  await book(page, request, newVisitor("Une convention citoyenne"));
  await book(page, request, newVisitor("Un conseil de quartier"));
  await slower.getByRole("button", { name: /^Réserver lundi/ }).click();
  await expect(slower.getByRole("alert").first()).toBeVisible();
  await expect(slower.getByRole("button", { name: "Réserver", exact: true })).toBeVisible();
  await freeTimes(slower).first().check({ force: true });
  await slower.getByRole("button", { name: /^Réserver lundi/ }).click();
  await heading(slower, "Regardez vos messages");
  await slower.context().close();
});

test("j’annule par le lien, et le créneau se libère ; un lien inconnu ne mène nulle part", async ({
  page,
  request,
}) => {
  const visitor = newVisitor("Des réunions de secteur");
  await book(page, request, visitor);
  await page.getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuler le rendez-vous" }).click();
  await heading(page, "Rendez-vous annulé");
  await page.getByRole("link", { name: "Prendre un autre rendez-vous" }).click();
  await heading(page, "Faire connaissance");
  await page.goto("/rendez-vous#inconnu");
  await heading(page, "Ce lien ne mène plus nulle part");
});

test("l’équipe ouvre une permanence, la tient, la ferme un jour, puis y met fin", async ({ page }) => {
  const title = `Le mercredi matin ${Date.now().toString(36)}`;
  await signIn(page, "alix");
  await page.goto("/reseaux/territoires-engagement/administration/permanences");
  await heading(page, "Permanences");
  await page.getByRole("button", { name: "Ouvrir une permanence" }).click();
  await look(page, "permanence-ouvrir");
  await page.getByRole("textbox", { name: "Titre" }).fill(title);
  await page.getByRole("checkbox", { name: "lundi" }).uncheck();
  await page.getByRole("checkbox", { name: "mercredi" }).check();
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByLabel("À", { exact: true }).fill("11:00");
  await page.getByRole("textbox", { name: "Jours de fermeture" }).fill("le 28");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Écrivez chaque date ainsi").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Jours de fermeture" }).fill("2026-12-30");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  const hours = page.getByRole("listitem").filter({ hasText: title });
  await expect(hours).toContainText("chaque semaine : mercredi");
  await expect(hours).toContainText("personne pour l’instant");
  await look(page, "permanence-heures");

  await page.goto("/reseaux/territoires-engagement/permanence/agenda");
  const mine = page.getByRole("listitem").filter({ hasText: title });
  await mine.getByRole("textbox", { name: "Le nom sous lequel je reçois" }).fill("Alix P.");
  await mine.getByRole("button", { name: "Tenir cette permanence" }).click();
  await expect(mine.getByRole("button", { name: "Ne plus la tenir" })).toBeVisible();
  await mine.getByRole("button", { name: "Ne plus la tenir" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ne plus la tenir" }).click();
  await expect(mine.getByRole("button", { name: "Tenir cette permanence" })).toBeVisible();

  await page.goto("/reseaux/territoires-engagement/administration/permanences");
  await hours.getByRole("button", { name: "Fermer la permanence" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Fermer la permanence" }).click();
  await expect(hours).toHaveCount(0);
});

test("l’agenda se lit par jour, par semaine, par mois et en liste, au clavier aussi", async ({
  page,
  request,
}) => {
  test.slow();
  const visitor = newVisitor("Une carte des initiatives");
  await book(page, request, visitor);
  const when = eventOf((await caughtMail(request, visitor.email, /^Rendez-vous confirmé/)).calendar).starts;
  const day = new Date(when).toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });
  const agenda = "/reseaux/territoires-engagement/permanence/agenda";
  await signIn(page, "alix");

  await page.goto(`${agenda}?vue=semaine&jour=${day}`);
  const entry = page.getByRole("link", { name: /\d\sh.*Pamiers/ }).first();
  await expect(entry).toBeVisible();
  await look(page, "permanence-agenda-semaine");
  await entry.click();
  await expect(page).toHaveURL(new RegExp(`vue=jour&jour=${day}#rdv-`));
  await expect(page.getByRole("listitem").filter({ hasText: visitor.email })).toBeVisible();
  await look(page, "permanence-agenda-jour");

  await page.getByRole("link", { name: "Mois", exact: true }).click();
  const month = page.getByRole("grid");
  await look(page, "permanence-agenda-mois");
  await month.locator(`[data-day="${day}"]`).focus();
  await page.keyboard.press("ArrowRight");
  await expect(month.locator("[data-day]:focus")).toHaveAttribute("tabindex", "0");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`vue=mois&jour=${day}`));
  await expect(month.locator(`[data-day="${day}"]`)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: visitor.email })).toBeVisible();

  await page.getByRole("link", { name: "Liste", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: visitor.email })).toBeVisible();
});

test("la semaine où l’heure change a sept jours, et la Toussaint y est dite", async ({ page }) => {
  await signIn(page, "alix");
  await page.goto("/reseaux/territoires-engagement/permanence/agenda?vue=semaine&jour=2026-10-28");
  const days = page.getByRole("list", { name: "semaine du 26 octobre 2026" }).getByRole("heading");
  await expect(days).toHaveText([
    "Lundi 26 octobre",
    "Mardi 27 octobre",
    "Mercredi 28 octobre",
    "Jeudi 29 octobre",
    "Vendredi 30 octobre",
    "Samedi 31 octobre",
    "Dimanche 1er novembre",
  ]);
  await expect(page.getByText("Toussaint")).toBeVisible();
  await page.getByRole("link", { name: "Semaine précédente" }).click();
  await expect(page.getByRole("list", { name: "semaine du 19 octobre 2026" })).toBeVisible();
  await expect(page).toHaveURL(/jour=2026-10-21/);
});
