import { createServer, isIPv6 } from "node:net";
import { words } from "./words.mjs";

/** Where the server listens: HOST and PORT, whose form has been checked. */
export const hostAndPort = () => ({ host: process.env.HOST || "localhost", port: Number(process.env.PORT || 3000) });

/** The web address at which this machine reaches a server that listens there. */
export function addressOf({ host, port }) {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** Why nothing can listen there, a sentence; `undefined` when something can. Tried by doing so for a moment. */
export function listenFault({ host, port }) {
  return new Promise((tried) => {
    const server = createServer();
    server.on("error", ({ code }) => tried(REASONS[code]?.({ host, port }) ?? words.cannotListen(host, port, code)));
    server.listen(port, host, () => server.close(() => tried(undefined)));
  });
}

const unknown = ({ host }) => words.hostUnknown(host);
const REASONS = {
  EADDRINUSE: ({ port }) => words.portInUse(port, port < 65_535 ? port + 1 : 3000),
  EACCES: ({ port }) => words.portNotAllowed(port),
  EADDRNOTAVAIL: unknown,
  EINVAL: unknown,
  ENOTFOUND: unknown,
  EAI_AGAIN: unknown,
};
