import { subscribe } from "node:diagnostics_channel";

/*
 * Loaded before anything else into a process that must not outlive the one that started it: ends it when that one is
 * gone, however it went, and tells that one when it listens. Its own children load this too, but answer to it alone.
 */
if (process.ppid === Number(process.env.CIRCUIT_STARTER)) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  subscribe("tracing:net.server.listen:asyncEnd", () => process.connected && process.send("listening"));
  process.channel.unref();
}
