import { subscribe } from "node:diagnostics_channel";

/*
 * Loaded before anything else into the processes that must not outlive the one that started them: it ends them when
 * that one is gone, however it went, and tells it when they listen.
 */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
subscribe("tracing:net.server.listen:asyncEnd", () => process.send?.("listening"));
process.channel?.unref();
