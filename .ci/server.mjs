import { connect, createServer } from "node:net";
import { start } from "./command.mjs";

/**
 * Starts the server that answers readers, from the build that CIRCUIT_BUILD names. Next is told "localhost" for this
 * machine's own addresses, and listens at 127.0.0.1: told an address, it sends English pages in a circle.
 */
export function startServer({ host, port }) {
  const isOwn = ["localhost", "127.0.0.1", "::1"].includes(host);
  if (host === "::1") passOn({ host, port });
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(port)];
  return start("node", ["--dns-result-order=ipv4first", ...next, "--hostname", isOwn ? "localhost" : host], {
    stdio: ["inherit", "ignore", "inherit"],
    environment: { NODE_ENV: "production" },
    isBound: true,
  });
}

/** Passes what comes to an address on to the same port of 127.0.0.1. */
function passOn({ host, port }) {
  createServer((reader) => {
    const server = connect(port, "127.0.0.1");
    for (const end of [reader, server]) end.on("error", () => [reader, server].forEach((each) => each.destroy()));
    reader.pipe(server).pipe(reader);
  })
    .listen(port, host)
    .unref();
}
