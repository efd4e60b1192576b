import { isIPv6 } from "node:net";
import { start } from "./command.mjs";

/**
 * Starts the server that answers readers, from the build that CIRCUIT_BUILD names. Next is told "localhost" for this
 * machine's own addresses: it sends English pages in a circle when it is told 127.0.0.1.
 */
export function startServer({ host, port }) {
  const isOwn = ["127.0.0.1", "::1"].includes(host);
  const family = isIPv6(host) ? "ipv6first" : "ipv4first";
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(port)];
  return start(
    "node",
    [...(isOwn ? [`--dns-result-order=${family}`] : []), ...next, "--hostname", isOwn ? "localhost" : host],
    { stdio: ["inherit", "ignore", "inherit"], environment: { NODE_ENV: "production" }, isBound: true },
  );
}
