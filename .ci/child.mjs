import { subscribe } from "node:diagnostics_channel";

/*
 * Loaded before anything else into a process that must not outlive the one that started it: ends it when that one is
 * gone, however it went, and tells that one at which port it listens. Its own children
 * load this too, but find no starter.
 */
const starter = process.env.CIRCUIT_STARTER;
delete process.env.CIRCUIT_STARTER;
const end = () => process.kill(process.pid, "SIGTERM");
if (starter && process.ppid !== Number(starter)) end();
else if (starter) {
  process.once("disconnect", end);
  subscribe("tracing:net.server.listen:asyncEnd", ({ server }) => process.connected && process.send(server.address()));
  process.channel?.unref();
}
