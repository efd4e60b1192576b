import type { CardTone, CardView } from "@/lib/views/cards/card";

/** The light theme's colours: what draws the picture knows neither custom properties nor themes. */
const COLOURS = { paper: "#fbf8f1", ink: "#1c1a16", soft: "#5a554a", rule: "#8d8675" };
const TONES: Record<CardTone, string> = { power: "#854b00", money: "#2a6239", equity: "#5c3d8d", ink: COLOURS.ink };

/** Sizes in px of the picture. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The font's narrow no-break space is missing from its web files: the wider one stands for it. */
const printable = (text: string) => text.replaceAll("\u202f", "\u00a0");

/** Type sizes in px by how many letters must fit. */
const headingSize = (text: string) => (text.length < 42 ? 68 : text.length < 80 ? 56 : 44);
const valueSize = (longest: number) => (longest < 12 ? 72 : longest < 20 ? 54 : 40);

/** A page's card as satori draws it: flex boxes with inline styles, in the serif of the headings. */
export function Card({ view: { kicker, heading, text, figures, foot }, site, name }: { view: CardView; site: string; name: string }) {
  const size = valueSize(Math.max(0, ...figures.map(({ value }) => value.length)));
  return (
    <div style={{ display: "flex", flexDirection: "column", width: "100%", height: "100%", padding: "52px 64px 44px", background: COLOURS.paper, color: COLOURS.ink, fontFamily: "Source Serif 4" }}>
      <div style={{ display: "flex", justifyContent: "space-between", alignItems: "baseline", paddingBottom: 18, borderBottom: `2px solid ${COLOURS.rule}` }}>
        <span style={{ fontSize: 42, letterSpacing: "-0.02em" }}>{name}</span>
        <span style={{ fontSize: 25, color: COLOURS.soft, maxWidth: 860, textAlign: "right", lineClamp: 1 }}>{printable(kicker)}</span>
      </div>
      <div style={{ display: "flex", marginTop: 34, fontSize: headingSize(heading), lineHeight: 1.12, letterSpacing: "-0.015em", lineClamp: 3 }}>{printable(heading)}</div>
      {text && <div style={{ display: "flex", marginTop: 28, fontSize: 36, lineHeight: 1.35, color: COLOURS.soft, lineClamp: 5 }}>{printable(text)}</div>}
      <div style={{ display: "flex", gap: 40, marginTop: "auto" }}>
        {figures.map(({ label, value, note, tone }) => (
          <div key={label} style={{ display: "flex", flexDirection: "column", flex: "1 1 0", paddingTop: 14, borderTop: `5px solid ${TONES[tone]}` }}>
            <span style={{ fontSize: 26, color: COLOURS.soft }}>{printable(label)}</span>
            <span style={{ fontSize: size, lineHeight: 1.15, fontWeight: 600, color: TONES[tone], letterSpacing: "-0.015em" }}>{printable(value)}</span>
            {note && <span style={{ marginTop: 6, fontSize: 24, lineHeight: 1.3, color: COLOURS.soft, lineClamp: 2 }}>{printable(note)}</span>}
          </div>
        ))}
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", marginTop: 34, paddingTop: 16, borderTop: `1px solid ${COLOURS.rule}`, fontSize: 23, color: COLOURS.soft }}>
        <span>{printable(foot)}</span>
        <span>{site}</span>
      </div>
    </div>
  );
}
