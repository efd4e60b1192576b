import type { CumulativeStep } from "@/lib/views/cumulative-chart";

/** In px: of the ring on a line, and of what a pointer may miss it by. */
const RING = 3;
const REACH = 9;

/** A step of a line over time: a ring that leads to what changed on its day, and names its card. */
export const StepMark = ({
  step: { href, mark, text },
  x,
  y,
  colour,
}: {
  step: CumulativeStep;
  x: number;
  y: number;
  colour: string;
}) => (
  <a href={href} data-mark={mark} aria-label={text}>
    <circle cx={x} cy={y} r={REACH} fill="transparent" />
    <circle cx={x} cy={y} r={RING} fill="var(--paper)" stroke={colour} strokeWidth={1.5} />
  </a>
);
