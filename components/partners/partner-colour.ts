/** The colour of an organisation's mark; those without a colour of their own share the soft ink. */
export const partnerColour = (id: string) => `var(--partner-${id}, var(--ink-soft))`;
