import "./mantine.css";
import "./tokens.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startSession } from "@/lib/auth";
import { loadEnv } from "@/lib/env";
import { startWords } from "@/lib/i18n";
import { ignoreSecondClicks } from "@/lib/second-clicks";
import { Providers } from "./providers";

const words = startWords();
await loadEnv();
const session = startSession();
await words;

ignoreSecondClicks(document);
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  );
}
await session;
