import { type APIRequestContext, expect } from "@playwright/test";
import { addresses } from "./addresses";

type Message = { to: string[]; subject: string; text: string; calendar: string };

/** The last caught message to an address with such a subject and words; mails leave from an outbox, a moment later. */
export async function caughtMail(request: APIRequestContext, to: string, subject: RegExp, words = "") {
  let found: Message | undefined;
  await expect(async () => {
    const { items } = (await (await request.get(`${addresses.mail}/messages`)).json()) as {
      items: Message[];
    };
    found = items.findLast(
      (message) => message.to.includes(to) && subject.test(message.subject) && message.text.includes(words),
    );
    expect(found, `${subject} to ${to}`).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found as Message;
}

/** The first address of the web app in a message, or the first that ends like this. */
export const linkIn = ({ text }: Message, ending = "") =>
  new RegExp(`https?://\\S+${ending}`).exec(text)?.[0] ?? "";
