/**
 * A figure of the page as one SVG that stands alone: title, subtitle, picture, key and source line exactly where the
 * browser has laid them out, on the page's paper, with the house's faces in it, and below them the address and the
 * licence. Whatever a figure is made of, SVG or words of the page, is read from the document, so that no picture needs
 * a second drawing for its file.
 */
export type DressedPicture = { svg: string; width: number; height: number };

const MARGIN = 24;
const FOOT = { height: 34, size: 12 };
/** What belongs to the page and not to the figure: tools, the folded table, the living graph over its picture. */
const LEFT_OUT = "[data-undressed], .react-flow, .visually-hidden";

export async function dressedPicture(figure: HTMLElement, foot: string): Promise<DressedPicture> {
  const frame = figure.getBoundingClientRect();
  const place = (rect: DOMRect) => ({ x: rect.left - frame.left + MARGIN, y: rect.top - frame.top + MARGIN });
  const parts = [...drawnIn(figure, place)];
  const bottom = Math.max(...parts.map(({ bottom: each }) => each));
  const [width, height] = [Math.round(frame.width + 2 * MARGIN), Math.round(bottom + MARGIN + FOOT.height)];
  const { backgroundColor, color, fontFamily } = styleOf(document.body, figure);
  const body = parts.map(({ markup }) => markup).join("");
  const faces = await facesIn(`${body}${fontFamily}`);
  const footing = `<text x="${MARGIN}" y="${height - FOOT.size}" font-family="${quoted(fontFamily)}" font-size="${FOOT.size}" fill="${color}">${escaped(foot)}</text>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${faces}</style><rect width="100%" height="100%" fill="${backgroundColor}"/>${body}${footing}</svg>`,
    width,
    height,
  };
}

/** The page's paper and soft ink, and the face of its figures. */
function styleOf(body: HTMLElement, figure: HTMLElement) {
  const source = [...figure.querySelectorAll("p")].at(-1) ?? figure;
  const { color, fontFamily } = getComputedStyle(source);
  return { backgroundColor: getComputedStyle(body).backgroundColor, color, fontFamily };
}

type Part = { markup: string; bottom: number };
type Place = (rect: DOMRect) => { x: number; y: number };

function* drawnIn(figure: HTMLElement, place: Place): Generator<Part> {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(LEFT_OUT) || node.getClientRects().length === 0) return NodeFilter.FILTER_REJECT;
    return node.parentElement?.closest("svg") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof SVGSVGElement) yield picture(node, place);
    else if (node instanceof HTMLElement) yield* marks(node, place);
    else if (node instanceof Text && !node.parentElement?.closest("svg")) yield* lines(node, place);
  }
}

const STYLES = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order", "visibility"],
];
/** Lengths that a stylesheet may set in place of an attribute. */
const LENGTHS = ["x", "y", "width", "height"];

/**
 * An SVG of the figure at its place, with the colours and sizes of its stylesheet written into it where they differ.
 */
function picture(svg: SVGSVGElement, place: Place): Part {
  const rect = svg.getBoundingClientRect();
  const { x, y } = place(rect);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const original = originals[index] ?? svg;
    const computed = getComputedStyle(original);
    const above = index > 0 && original.parentElement ? getComputedStyle(original.parentElement) : undefined;
    for (const style of STYLES) {
      const value = computed.getPropertyValue(style);
      if (value !== above?.getPropertyValue(style) || element.hasAttribute(style)) element.setAttribute(style, value);
    }
    if (original.matches("rect, svg"))
      for (const length of LENGTHS) {
        const value = computed.getPropertyValue(length);
        if (!["auto", "0px"].includes(value)) element.setAttribute(length, value);
      }
    for (const attribute of ["class", "style"]) element.removeAttribute(attribute);
  });
  copy.setAttribute("visibility", "visible");
  for (const [name, value] of Object.entries({ x, y, width: rect.width, height: rect.height, overflow: "visible" }))
    copy.setAttribute(name, String(value));
  return { markup: new XMLSerializer().serializeToString(copy), bottom: y + rect.height };
}

/** Boxes that a stylesheet draws: the squares of the key, and the dot in a partner's colour before a name. */
function* marks(element: HTMLElement, place: Place): Generator<Part> {
  const rect = element.getBoundingClientRect();
  const { x, y } = place(rect);
  const firmness = element.dataset.firmness;
  if (firmness && rect.width < 20) {
    const ink = getComputedStyle(element).borderTopColor;
    const opacity = { firm: 1, conditional: 0.38, soft: 0 }[firmness] ?? 0;
    const stripes =
      firmness === "soft" ? `<path d="M${x},${y + rect.height}l${rect.width},-${rect.height}" stroke="${ink}"/>` : "";
    const dashes = firmness === "dead" ? ' stroke-dasharray="2 2"' : "";
    yield {
      markup: `<rect x="${x}" y="${y}" width="${rect.width}" height="${rect.height}" fill="${ink}" fill-opacity="${opacity}" stroke="${ink}"${dashes}/>${stripes}`,
      bottom: y + rect.height,
    };
  }
  const dot = getComputedStyle(element, "::before");
  if (dot.borderRadius === "50%" && dot.content !== "none") {
    const radius = parseFloat(dot.width) / 2;
    yield {
      markup: `<circle cx="${x + radius}" cy="${y + rect.height / 2}" r="${radius}" fill="${dot.backgroundColor}"/>`,
      bottom: y + rect.height,
    };
  }
}

/** A text as the lines that the browser has broken it into. */
function* lines(text: Text, place: Place): Generator<Part> {
  const { parentElement: parent } = text;
  if (!parent || !text.data.trim()) return;
  const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(parent);
  const range = document.createRange();
  const found: { words: string; rect: DOMRect }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rect = range.getBoundingClientRect();
    const last = found.at(-1);
    if (last && Math.abs(last.rect.top - rect.top) < 2) last.words += ` ${word}`;
    else found.push({ words: word, rect });
  }
  for (const { words, rect } of found) {
    const { x, y } = place(rect);
    const baseline = y + rect.height * ASCENT;
    yield {
      markup: `<text x="${x}" y="${baseline}" font-family="${quoted(fontFamily)}" font-size="${fontSize}" font-weight="${fontWeight}" fill="${color}">${escaped(words)}</text>`,
      bottom: y + rect.height,
    };
  }
}

/** The part of a line of either face that is above its baseline. */
const ASCENT = 0.79;

/** The faces that a picture names, each as a whole in the file: whoever opens it has no stylesheet of ours. */
async function facesIn(markup: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
    const family = rule.style.getPropertyValue("font-family").replaceAll('"', "");
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    return source && markup.includes(family)
      ? [{ family, weight: rule.style.fontWeight, url: new URL(source, base) }]
      : [];
  });
  const written = faces.map(async ({ family, weight, url }) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return `@font-face{font-family:"${family}";font-weight:${weight || "400"};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(written)).join("");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const quoted = (text: string) => text.replaceAll('"', "&quot;");
