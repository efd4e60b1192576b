import type { SmallCircle } from "@/lib/views/circular/small-circle";
import { DASHES, GROUP_COLOURS } from "./edge-drawing";
import { linesOf } from "./graph-picture";
import styles from "./circle.module.css";

/** The circle under its heading as one link to its page, so that its lines have neither words nor cards. */
export function SmallCirclePicture({ circle, headingId }: { circle: SmallCircle; headingId: string }) {
  const { title, description, href, frame, parties, strokes, heads } = circle;
  const { width, height, font } = frame;
  return (
    <a href={href} className={styles.small}>
      <h2 id={headingId}>{title}</h2>
      <svg viewBox={`0 0 ${width} ${height}`} fontSize={font} textAnchor="middle" role="img" aria-label={description}>
        {strokes.map(({ key, group, solid, width: px, path }) => (
          <path
            key={key}
            d={path}
            stroke={GROUP_COLOURS[group]}
            strokeWidth={px}
            {...(solid ? DASHES.solid : DASHES.dashed)}
          />
        ))}
        {heads.map(({ group, path }) => (
          <path key={group} d={path} fill={GROUP_COLOURS[group]} />
        ))}
        {parties.map(({ id, name, box }) => {
          const words = linesOf(name, box.width);
          return (
            <g key={id} {...(id === "openai" && { "data-middle": "" })}>
              <rect x={box.x - box.width / 2} y={box.y - box.height / 2} width={box.width} height={box.height} rx={4} />
              {words.map((text, index) => (
                <text key={text} x={box.x} y={box.y + font * (0.36 + (index - (words.length - 1) / 2) * 1.15)}>
                  {text}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </a>
  );
}
