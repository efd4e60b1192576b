import { writeCsv } from "@/lib/tables/csv";
import type { CellValue } from "@/lib/tables/table";
import { dressedPicture, type DressedPicture } from "./dressed-picture";

/** How a figure is saved: its numbers, its picture as drawn, or its picture as a PNG so many px wide. */
export type Format = "csv" | "svg" | number;

/** What a file says of where it is from: the address of the figure on its day, and that address with the licence. */
export type Origin = { address: string; foot: string };

/** Saves a figure of the page as a file named after it, in the colours on screen. */
export async function saveFigure(figure: HTMLElement, format: Format, origin: Origin): Promise<void> {
  const name = (end: string) => `circuit-${figure.id}.${end}`;
  if (format === "csv") {
    const table = figure.querySelector("table");
    if (table) download(new Blob([writeCsv(rowsOf(table, origin))], { type: "text/csv;charset=utf-8" }), name("csv"));
    return;
  }
  await untilDrawn(figure);
  const picture = await dressedPicture(figure, origin.foot);
  if (format === "svg") download(new Blob([picture.svg], { type: "image/svg+xml" }), name("svg"));
  else download(await toPng(picture, format), name("png"));
}

/**
 * A page's table: the machine's value of a cell where it has one, else its words. Each row ends with the page of what
 * it tells of and with where the table is from, so that a row copied out of it still says so.
 */
function rowsOf(table: HTMLTableElement, { address }: Origin): CellValue[][] {
  const [head, ...rows] = [...table.rows];
  const cells = (row: HTMLTableRowElement) =>
    [...row.cells].map((cell) => cellOf(cell.dataset.value ?? cell.textContent.trim()));
  return [
    ...(head ? [[...cells(head), "page", "source"]] : []),
    ...rows.map((row) => [...cells(row), row.querySelector("a")?.href ?? "", address]),
  ];
}

/** A number is read back, so that its minus is not taken for the beginning of a formula. Exported for its tests. */
export const cellOf = (text: string): CellValue => (String(Number(text)) === text ? Number(text) : text);

/** A chart that is not drawn yet is scrolled into view first. */
async function untilDrawn(figure: HTMLElement): Promise<void> {
  const isDrawn = () => figure.querySelector("svg:not([data-paper] *)") !== null;
  if (!isDrawn()) figure.scrollIntoView();
  for (let tries = 0; tries < 40 && !isDrawn(); tries += 1) await new Promise((done) => setTimeout(done, 50));
}

async function toPng({ svg, width, height }: DressedPicture, wide: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = Math.round((height * wide) / width);
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
  /* The browser reads the file after the click. */
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
