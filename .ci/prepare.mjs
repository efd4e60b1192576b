import { buildWhenStale } from "./build.mjs";
import { seedWhenStale } from "./ledger.mjs";

/* What the end-to-end tests need, as a process of its own: it is made while the unit tests run. */
seedWhenStale();
buildWhenStale();
