import { hostAndPort } from "./address.mjs";
import { run } from "./command.mjs";
import { fail } from "./fail.mjs";
import { prepare } from "./prepare.mjs";
import { settingsFault } from "./settings.mjs";

const fault = settingsFault(process.env);
if (fault) fail(fault);
await prepare({ build: false });
const { port } = hostAndPort();
process.exitCode = (await run("npx", ["next", "dev", "--port", String(port)])).code;
