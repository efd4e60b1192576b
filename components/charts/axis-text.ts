/** The font of every axis. */
export const AXIS_TEXT = { fill: "var(--ink-soft)", fontSize: 12, fontFamily: "var(--sans)" } as const;

/**
 * Writes a tick with its unit: the # of the axis becomes the number, grouped as the page's language does. A pattern and
 * not a message, because the view chooses one unit of many: the pattern is a few letters, the units a whole namespace.
 */
export const tick =
  (axis: string, locale = document.documentElement.lang) =>
  (value: number) =>
    axis.replace("#", value.toLocaleString(locale));

/**
 * The most that a text can be wide, in px, to keep it inside the picture: 0.65 of the font size a letter is enough for
 * bold figures and wide fallback fonts.
 */
export const textWidth = (text: string, fontSize: number): number => text.length * fontSize * 0.65;

/** About four round steps between two ends. */
export function ticksWithin(low: number, high: number): number[] {
  const [zero = 0, step = 1] = roundTicks(Math.max(high - low, 1e-6));
  const first = Math.ceil((low - zero) / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(6)),
  );
}

/** About four round steps from 0 to just above the most: 26 gives 0, 10, 20, 30. */
export function roundTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = power * ([1, 2, 2.5, 5, 10].find((times) => power * times * 5 >= most) ?? 10);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}
