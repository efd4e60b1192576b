/** How every axis writes its ticks. */
export const AXIS_TEXT = { fill: "var(--ink-soft)", fontSize: 12, fontFamily: "var(--sans)" } as const;

/** About how wide a text is, in px, for keeping it inside the picture: the reading faces take a little over half their size a letter. */
export const textWidth = (text: string, fontSize: number): number => text.length * fontSize * 0.57;

/** A tick with its unit: the message's # becomes the number. */
export const tick = (axis: string) => (value: number) => axis.replace("#", String(value));

/** The round steps that lie between two ends, four or so. */
export function ticksWithin(low: number, high: number): number[] {
  const [zero = 0, step = 1] = roundTicks(Math.max(high - low, 1e-6));
  const first = Math.ceil((low - zero) / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(6)));
}

/** Round steps, four or so, from 0 to just above the most: 26 gives 0, 10, 20, 30. */
export function roundTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = power * ([1, 2, 2.5, 5, 10].find((times) => power * times * 5 >= most) ?? 10);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}
