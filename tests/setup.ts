import fc from "fast-check";

/** One seed for every property: a failure shows again on every run. */
fc.configureGlobal({ seed: 20251008, numRuns: 300 });
