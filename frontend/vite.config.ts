import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Connect, Plugin } from "vite";
import { defineConfig } from "vitest/config";

const webPort = Number(process.env.ESSAIM_WEB_PORT ?? 5173);

/** What every screen needs and what changes least: one file, compressed together, kept by browsers. */
const framework =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|i18next|react-i18next|openapi-fetch)\//;

/** Serves /config.json in development, as the web server of an installation does. */
function runtimeConfig(): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url !== "/config.json") return next();
    response.setHeader("Content-Type", "application/json");
    response.end(
      JSON.stringify({
        apiUrl: process.env.ESSAIM_API_URL ?? "http://localhost:8080",
        keycloakUrl: process.env.ESSAIM_KEYCLOAK_URL ?? "http://localhost:8180",
        realm: "essaim",
        clientId: "essaim-web",
      }),
    );
  };
  return {
    name: "essaim-runtime-config",
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => void server.middlewares.use(serve),
  };
}

export default defineConfig({
  plugins: [react(), runtimeConfig()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { port: webPort, strictPort: true },
  preview: { port: webPort, strictPort: true },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: {
      polyfill: false,
      // a page asks for its own files: the list of what each of them needs would weigh on the first load
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === "html" ? needed : needed.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        // every page names the files it needs: short names weigh a kilobyte less on the first load
        chunkFileNames: "assets/[hash:7].js",
        codeSplitting: { groups: [{ name: "framework", test: framework }] },
      },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/app/test-setup.ts"],
    testTimeout: 20_000, // a machine that does other work is slow, not wrong
  },
});
