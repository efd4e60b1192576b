import type { CardTone, CardView } from "@/lib/views/card";
import { printable } from "./printable";

/** The light theme's colours: satori, which draws the picture, knows no custom properties. */
const COLOURS = { paper: "#fbf8f1", ink: "#1c1a16", soft: "#5a554a", rule: "#8d8675" };
const TONES: Record<CardTone, string> = { power: "#854b00", money: "#2a6239", equity: "#5c3d8d", ink: COLOURS.ink };

/** The font of the headings, by the name that its files are given to what draws the picture. */
export const CARD_FONT = "Source Serif 4";

/** Sizes in px of the picture. */
export const CARD_SIZE = { width: 1200, height: 630 };

const ROW_HEIGHT = 88;

/** Font sizes in px, by how many letters must fit on a line. */
const headingSize = (text: string) => (text.length < 36 ? 64 : text.length < 74 ? 52 : 42);
const valueSize = (longest: number) => (longest < 16 ? 56 : longest < 27 ? 48 : longest < 36 ? 36 : 32);

/** A page's card as satori draws it: flex boxes with inline styles, in the serif of the headings. */
export function Card({
  view: { kicker, heading, text, figures, foot },
  site,
  name,
}: {
  view: CardView;
  site: string;
  name: string;
}) {
  const size = valueSize(Math.max(0, ...figures.map(({ value }) => value.length)));
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "44px 64px 40px",
        background: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: CARD_FONT,
      }}
    >
      <div
        style={{
          display: "flex",
          flexShrink: 0,
          justifyContent: "space-between",
          alignItems: "baseline",
          paddingBottom: 14,
          borderBottom: `2px solid ${COLOURS.rule}`,
        }}
      >
        <span style={{ fontSize: 42, letterSpacing: "-0.02em" }}>{printable(name)}</span>
        <span
          style={{
            display: "block",
            lineClamp: 1,
            maxWidth: 880,
            fontSize: 25,
            textAlign: "right",
            color: COLOURS.soft,
          }}
        >
          {printable(kicker)}
        </span>
      </div>
      <div
        style={{
          display: "block",
          lineClamp: 2,
          flexShrink: 0,
          marginTop: 26,
          fontSize: headingSize(heading),
          lineHeight: 1.14,
          letterSpacing: "-0.015em",
        }}
      >
        {printable(heading)}
      </div>
      {text && (
        <div
          style={{
            display: "block",
            lineClamp: 5,
            flexShrink: 0,
            marginTop: 26,
            fontSize: 36,
            lineHeight: 1.35,
            color: COLOURS.soft,
          }}
        >
          {printable(text)}
        </div>
      )}
      <div style={{ display: "flex", flexDirection: "column", flexShrink: 0, marginTop: "auto" }}>
        {figures.map((figure) => (
          <Row key={figure.label} figure={figure} size={size} />
        ))}
      </div>
      <div
        style={{
          display: "flex",
          flexShrink: 0,
          justifyContent: "space-between",
          paddingTop: 14,
          borderTop: `2px solid ${COLOURS.rule}`,
          fontSize: 23,
          color: COLOURS.soft,
          marginTop: figures.length ? 0 : "auto",
        }}
      >
        <span>{printable(foot)}</span>
        <span>{site}</span>
      </div>
    </div>
  );
}

/** A line of the card's table: what is measured, and how much. */
function Row({ figure: { label, value, note, tone }, size }: { figure: CardView["figures"][number]; size: number }) {
  return (
    <div
      style={{
        display: "flex",
        alignItems: "center",
        justifyContent: "space-between",
        height: ROW_HEIGHT,
        borderTop: `1px solid ${COLOURS.rule}`,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", flex: "1 1 0", paddingRight: 24 }}>
        <span style={{ fontSize: 28 }}>{printable(label)}</span>
        {note && (
          <span style={{ display: "block", lineClamp: 2, fontSize: 21, lineHeight: 1.2, color: COLOURS.soft }}>
            {printable(note)}
          </span>
        )}
      </div>
      <span
        style={{
          fontSize: size,
          fontWeight: 600,
          color: TONES[tone],
          letterSpacing: "-0.015em",
          whiteSpace: "nowrap",
          flexShrink: 0,
        }}
      >
        {printable(value)}
      </span>
    </div>
  );
}
