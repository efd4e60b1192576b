import { buildWhenStale } from "./build.mjs";
import { installDependencies } from "./dependencies.mjs";
import { seedWhenStale } from "./ledger.mjs";
import { whileLocked } from "./lock.mjs";
import { withSupportedNode } from "./node.mjs";

/**
 * Sees to what the rest stands on, as far as it is missing or stale, while nobody else does: Node, the dependencies, a
 * ledger, and a production build, which is then held for this process.
 */
export async function prepare({ ledger = true, build = true } = {}) {
  const nodeMajor = await withSupportedNode();
  await whileLocked(async () => {
    await installDependencies(nodeMajor);
    if (ledger) await seedWhenStale();
    if (build) await buildWhenStale();
  });
}
