import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A message as the program of a partner receives it. */
export type Message = { id: string; type: string; isSignedWith: (secret: string) => boolean };

/** The program of a partner, as far as it is woken up: it listens on this machine. */
export async function wakeUps() {
  const received: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const header = (name: string) => String(request.headers[name] ?? "");
    const message: Message = {
      id: header("webhook-id"),
      type: JSON.parse(body).type,
      isSignedWith: (secret) => {
        const signed = `${header("webhook-id")}.${header("webhook-timestamp")}.${body}`;
        const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
        const expected = Buffer.from(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
        return header("webhook-signature")
          .split(" ")
          .map((signature) => Buffer.from(signature))
          .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected));
      },
    };
    response.writeHead(204).end();
    const next = waiting.shift();
    if (next) next(message);
    else received.push(message);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/essaim`,
    next: () =>
      new Promise<Message>((resolve) => {
        const message = received.shift();
        if (message) resolve(message);
        else waiting.push(resolve);
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
