/** The words that the glossary of the method explains, in its order; their meanings are messages. */
export const TERMS = [
  "asOf",
  "layer",
  "binding",
  "conditional",
  "contingent",
  "gross",
  "net",
  "relayed",
  "basis",
] as const;
export type Term = (typeof TERMS)[number];
