/** The colon after a label: French sets a space before it that no line breaks at. */
export const colon = (locale: string): string => (locale === "fr" ? "\u00a0:" : ":");
