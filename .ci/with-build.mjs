import { run } from "./command.mjs";
import { prepare } from "./prepare.mjs";

/*
 * Runs a command on a seeded ledger and a production build of the sources as they are, made when they are stale:
 * node .ci/with-build.mjs COMMAND …, or no command, to make them only.
 */
await prepare();
const [command, ...args] = process.argv.slice(2);
if (command) process.exitCode = (await run(command, args)).code;
