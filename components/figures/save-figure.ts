import { writeCsv } from "@/lib/tables/csv";
import type { CellValue } from "@/lib/tables/table";

export type Format = "csv" | "svg" | "png";

/**
 * Saves a figure of the page as a file named after it: its table as CSV, or its picture as SVG or PNG in the colours
 * on screen.
 */
export async function saveFigure(figure: HTMLElement, format: Format): Promise<void> {
  const name = `circuit-${figure.id}.${format}`;
  if (format === "csv") {
    const table = figure.querySelector("table");
    if (table) download(new Blob([writeCsv(cellsOf(table))], { type: "text/csv;charset=utf-8" }), name);
    return;
  }
  const picture = await drawnPicture(figure);
  if (!picture) return;
  const svg = standaloneSvg(picture);
  download(format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg, picture), name);
}

/** A page's table: the machine's value of a cell where it has one, else its words. */
const cellsOf = (table: HTMLTableElement): CellValue[][] =>
  [...table.rows].map((row) => [...row.cells].map((cell) => cellOf(cell.dataset.value ?? cell.textContent.trim())));

/** A number is read back, so that its minus is not taken for the beginning of a formula. Exported for its tests. */
export const cellOf = (text: string): CellValue => (String(Number(text)) === text ? Number(text) : text);

/** The figure's picture; one that is not drawn yet is scrolled into view first. */
async function drawnPicture(figure: HTMLElement): Promise<SVGSVGElement | undefined> {
  const find = () => [...figure.querySelectorAll("svg")].find((svg) => svg.clientWidth > 100);
  if (!find()) figure.scrollIntoView();
  for (let tries = 0; tries < 40 && !find(); tries += 1) await new Promise((done) => setTimeout(done, 50));
  return find();
}

const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
];

/** The picture on the page's paper, with its colours and fonts written into it: a file has no stylesheet beside it. */
function standaloneSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const computed = getComputedStyle(originals[index] ?? picture);
    for (const style of STYLES) element.setAttribute(style, computed.getPropertyValue(style));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(picture.clientWidth));
  copy.setAttribute("height", String(picture.clientHeight));
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [key, value] of Object.entries({
    width: "100%",
    height: "100%",
    fill: getComputedStyle(document.body).backgroundColor,
  }))
    paper.setAttribute(key, value);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Twice the size on screen, so that it prints well. */
async function toPng(svg: string, { clientWidth, clientHeight }: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = clientWidth * 2;
  canvas.height = clientHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture could not be made."))), "image/png"),
  );
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
