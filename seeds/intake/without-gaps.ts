/** The same value without keys that hold nothing, so that absent and undefined compare as equal. */
export const withoutGaps = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
