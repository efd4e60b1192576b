import { start } from "./command.mjs";

/**
 * Starts the server that answers readers (lib/serve), with Next behind it, from the build that CIRCUIT_BUILD names.
 */
export const startServer = ({ host, port }) =>
  start("node", ["--import", "tsx", "lib/serve/run.ts"], {
    environment: { HOST: host, PORT: String(port), NODE_ENV: "production" },
    isBound: true,
  });
