import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const TALLEST = 12_000;

const SIGHTS = [
  { name: "1280", width: 1280, colorScheme: "light" },
  { name: "360", width: 360, colorScheme: "light" },
  { name: "1280-nuit", width: 1280, colorScheme: "dark" },
] as const;

/** Looks at a page on a computer, on a phone and at night: a picture of each, and no accessibility fault. */
export async function look(page: Page, subject: string) {
  const before = page.viewportSize();
  for (const { name, width, colorScheme } of SIGHTS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 800), TALLEST) });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow, `${subject} fits ${name}`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `e2e/screens/${subject}-${name}.png` });
    const faults = await faultsOf(page);
    expect(faults.length ? await faultsOf(page) : faults, `${subject}, ${name}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before) await page.setViewportSize(before);
}

/** What is in the way of somebody, asked a second time when there is any: colours may not have come to rest. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
