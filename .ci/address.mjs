import { createServer, isIPv6 } from "node:net";

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
    server.on("error", ({ code }) => tried(REASONS[code]?.({ host, port }) ?? `HOST ${host}, PORT ${port}: ${code}.`));
    server.listen(port, host, () => server.close(() => tried(undefined)));
  });
}

const unknown = ({ host }) =>
  `HOST is "${host}", but must be an address of this machine or a name of one, e.g. localhost or 0.0.0.0.`;
const REASONS = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use by another program: set PORT to a free one, e.g. PORT=${port < 65_535 ? port + 1 : 3000}.`,
  EACCES: ({ port }) => `Port ${port} may not be used by this user: set PORT to one above 1023, e.g. PORT=3000.`,
  EADDRNOTAVAIL: unknown,
  EINVAL: unknown,
  ENOTFOUND: unknown,
  EAI_AGAIN: unknown,
};
