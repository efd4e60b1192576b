import { run } from "./command.mjs";
import { withSupportedNode } from "./node.mjs";

/*
 * Runs a command of package.json on a Node that is new enough, whichever the machine's own is:
 * node .ci/with-node.mjs COMMAND …
 */
await withSupportedNode();
const [command, ...args] = process.argv.slice(2);
process.exitCode = (await run(command, args)).code;
