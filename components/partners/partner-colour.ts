/** Partners that readers know by name: they have a colour of their own (partner-colours.css) and lead the filters. */
export const MAIN_PARTNERS: readonly string[] = [
  "nvidia",
  "amd",
  "oracle",
  "microsoft",
  "amazon",
  "broadcom",
  "softbank",
  "coreweave",
  "cerebras",
  "alphabet",
];

/** The colour of an organisation's mark; those without a colour of their own share the soft ink. */
export const partnerColour = (id: string) => `var(--partner-${id}, var(--ink-soft))`;
