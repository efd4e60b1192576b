import type { Browser } from "@playwright/test";
import type { Block } from "./plain/content";

/** What a page of ours says, in its order and without its form: as it stands in the HTML, before any script. */
export async function contentOf(browser: Browser, address: string): Promise<Block[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  /** tsx names the functions it compiles with a helper that pages lack. */
  await page.evaluate("globalThis.__name = (named) => named");
  const blocks = await page.evaluate(readBlocks);
  await context.close();
  if (!blocks.some(({ kind }) => kind === "chart")) throw new Error(`No chart's numbers were found on ${address}`);
  return blocks;
}

/** Runs in the page. A figure's table is its chart too: the last number of each row, by the words of its first cell. */
function readBlocks(): Block[] {
  const textOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const numbersIn = (words: string[]) =>
    words.map((each) => Number(/-?\d+(\.\d+)?/.exec(each)?.[0] ?? NaN)).filter((number) => !Number.isNaN(number));
  const numberOf = (cells: Element[]) => {
    const values = cells.map((cell) => cell.getAttribute("data-value") ?? "");
    const stated = values.filter((value) => /^-?\d+(\.\d+)?$/.test(value));
    return numbersIn(stated.length ? stated : cells.map((cell) => textOf(cell).replaceAll(",", ""))).at(-1);
  };
  const all = "h1, h2, h3, p, li, dt, dd, label, table";
  return [...document.querySelectorAll(all)].flatMap((element): Block[] => {
    const within = element.parentElement?.closest("table, li, label, dd");
    if (within) return [];
    if (/^H[123]$/.test(element.tagName))
      return [{ kind: "heading", level: Number(element.tagName[1]) as 1 | 2 | 3, text: textOf(element) }];
    if (!(element instanceof HTMLTableElement)) return [{ kind: "text", text: textOf(element) }];
    const rows = [...(element.tBodies[0]?.rows ?? [])].map(({ cells }) => [...cells]);
    const table: Block = {
      kind: "table",
      caption: element.caption ? textOf(element.caption) : "",
      columns: [...(element.tHead?.rows[0]?.cells ?? [])].map(textOf),
      rows: rows.map((cells) => cells.map(textOf)),
    };
    const bars = rows.flatMap(([first, ...cells]) => {
      const value = numberOf(cells);
      return first && value !== undefined ? [{ name: textOf(first), value }] : [];
    });
    return element.closest("figure") && bars.length ? [{ kind: "chart", rows: bars }, table] : [table];
  });
}
