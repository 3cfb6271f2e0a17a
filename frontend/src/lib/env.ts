export type Env = { apiUrl: string; keycloakUrl: string; realm: string; clientId: string };

let loaded: Env | undefined;

/** Reads what the installation says of itself, once, before anything else. */
export async function loadEnv(): Promise<Env> {
  const response = await fetch("/config.json", { cache: "no-store" });
  const config: Record<string, unknown> = await response.json();
  const text = (name: string) => {
    const value = config[name];
    if (typeof value !== "string" || value === "") throw new Error(`config.json has no ${name}`);
    return value.replace(/\/$/, "");
  };
  loaded = {
    apiUrl: text("apiUrl"),
    keycloakUrl: text("keycloakUrl"),
    realm: text("realm"),
    clientId: text("clientId"),
  };
  return loaded;
}

export function env(): Env {
  if (!loaded) throw new Error("env() before loadEnv()");
  return loaded;
}
