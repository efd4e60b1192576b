import type { CircleDrawing } from "@/lib/views/circular/circle-drawing";
import { partnerColour } from "../partners/partner-colour";
import { DASHES, GROUP_COLOURS } from "./edge-drawing";
import { linesOf } from "./graph-picture";
import styles from "./circle.module.css";

type Props = {
  drawing: CircleDrawing;
  size: "wide" | "narrow";
  /** Links leave the frame that the drawing stands in. */
  newTab: boolean;
  /** Where the box of all others leads. */
  wholeHref: string;
};

/**
 * The circle as the server draws it: every line a link to its flows in the table, every box one to its partner. What
 * is pointed at, focused or pinned stands out by the stylesheet alone.
 */
export function CirclePicture({
  drawing: { parties, lines, others, pinned, ...drawing },
  size,
  newTab,
  wholeHref,
}: Props) {
  const { frame, boxes, others: othersBox, lines: drawn } = drawing[size];
  const away = newTab ? { target: "_blank", rel: "noopener" } : {};
  return (
    <svg
      className={styles[size]}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      fontSize={frame.font}
      data-circle=""
      data-pinned={pinned !== undefined}
    >
      {lines.map(({ id, group, solid, width, text }, index) => {
        const run = drawn[index];
        return (
          run && (
            <a
              key={id}
              href={`#flow-${id}`}
              aria-label={text}
              className={styles.line}
              data-line={id}
              data-lit={pinned?.lines.includes(id)}
            >
              <path d={run.path} fill="none" stroke="transparent" strokeWidth={22} />
              <path
                d={run.path}
                fill="none"
                stroke={GROUP_COLOURS[group]}
                strokeWidth={width}
                {...(solid ? DASHES.solid : DASHES.dashed)}
              />
              <path d={run.head} fill={GROUP_COLOURS[group]} />
            </a>
          )
        );
      })}
      {lines.map(({ id, ...line }, index) => {
        const at = drawn[index]?.label;
        return (
          at && (
            <text
              key={id}
              x={at.x}
              y={at.y + frame.font * 0.36}
              className={styles.words}
              data-line={id}
              data-lit={pinned?.lines.includes(id)}
              textAnchor="middle"
              fill="var(--ink)"
              stroke="var(--paper)"
              strokeWidth={4}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {line[size === "wide" ? "label" : "short"]}
            </text>
          )
        );
      })}
      {parties.map(({ id, name, href, onCircle }) => {
        const box = boxes[id];
        if (!box) return null;
        const isOpenAi = id === "openai";
        const inside = (
          <>
            <rect
              x={box.x - box.width / 2}
              y={box.y - box.height / 2}
              width={box.width}
              height={box.height}
              rx={4}
              fill={isOpenAi ? "var(--ink)" : "var(--paper)"}
              stroke={onCircle ? "var(--ink)" : "var(--rule-strong)"}
              strokeWidth={onCircle ? 1.5 : 1}
            />
            {!isOpenAi && (
              <rect
                x={box.x - box.width / 2 + 1}
                y={box.y - box.height / 2 + 3}
                width={4}
                height={box.height - 6}
                fill={partnerColour(id)}
              />
            )}
            {linesOf(name, box.width).map((words, index, all) => (
              <text
                key={words}
                x={box.x + (isOpenAi ? 0 : 2)}
                y={box.y + frame.font * (0.36 + (index - (all.length - 1) / 2) * 1.15)}
                textAnchor="middle"
                fontWeight={isOpenAi || onCircle ? 600 : 450}
                fill={isOpenAi ? "var(--paper)" : "var(--ink)"}
              >
                {words}
              </text>
            ))}
          </>
        );
        const state = { "data-party": id, "data-lit": pinned?.parties.includes(id) };
        return href ? (
          <a key={id} href={href} className={styles.box} {...state} {...away}>
            {inside}
          </a>
        ) : (
          <g key={id} className={styles.box} {...state}>
            {inside}
          </g>
        );
      })}
      {others && (
        <a href={wholeHref} aria-label={others.text} className={styles.others} {...away}>
          <title>{others.text}</title>
          <rect
            x={othersBox.x - othersBox.width / 2}
            y={othersBox.y - othersBox.height / 2}
            width={othersBox.width}
            height={othersBox.height}
            rx={4}
            fill="var(--paper)"
            stroke="var(--rule)"
          />
          <text x={othersBox.x} y={othersBox.y + frame.font * 0.36} textAnchor="middle" fill="var(--link)">
            {others.label}
          </text>
        </a>
      )}
    </svg>
  );
}
