import { readFile } from "node:fs/promises";
import type { Block } from "../content";
import { Chart } from "./chart";

/** Rendered once, when it is built: a page without filters need not be rendered for a reader. */
export default async function PlainPage() {
  const blocks: Block[] = JSON.parse(await readFile("content.json", "utf8"));
  return blocks.map((block, index) => <Part key={index} block={block} />);
}

function Part({ block }: { block: Block }) {
  if (block.kind === "chart") return <Chart rows={block.rows} />;
  if (block.kind === "text") return <p>{block.text}</p>;
  if (block.kind === "table") return <Table table={block} />;
  const Heading = `h${block.level}` as const;
  return <Heading>{block.text}</Heading>;
}

function Table({ table: { caption, columns, rows } }: { table: Extract<Block, { kind: "table" }> }) {
  return (
    <details>
      <summary>{caption}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
