import { mustRun } from "./command.mjs";
import { installDependencies } from "./dependencies.mjs";
import { seedWhenStale } from "./ledger.mjs";

installDependencies();
seedWhenStale();
mustRun("npx", ["next", "dev", "--port", process.env.PORT || "3000"]);
