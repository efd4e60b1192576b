/** The colon after a label: French sets a space before it that no line breaks at. */
export const colon = (locale: string): string => (locale === "fr" ? "\u00a0:" : ":");

/** Parts told one after the other, each of which may hold commas. */
export const joinedParts = (parts: string[], locale: string): string => parts.join(locale === "fr" ? "\u00a0; " : "; ");
