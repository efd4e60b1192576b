type Link = { source: number; target: number; value: number };
type Box = { width: number; height: number; gap: number };

const round = (place: number) => Math.round(place * 10) / 10;
const sum = (links: Link[]) => links.reduce((all, { value }) => all + value, 0);
const SWEEPS = 6;

/**
 * Where the parties and flows of a Sankey stand: a party right of all who pay it, those who pay nobody in the last
 * column, each column in the order in which its flows cross least. The links must have no cycle.
 */
export function sankeyLayout(count: number, links: Link[], { width, height, gap }: Box) {
  const into = Array.from({ length: count }, (_, node) => links.filter(({ target }) => target === node));
  const from = Array.from({ length: count }, (_, node) => links.filter(({ source }) => source === node));
  const column = columnsOf(into, from);
  const value = into.map((paid, node) => Math.max(sum(paid), sum(from[node] ?? [])));
  const most = Math.max(...column, 1);
  const columns = Array.from({ length: most + 1 }, (_, at) =>
    value.flatMap((_, node) => (column[node] === at ? [node] : [])),
  );
  const total = (nodes: number[]) => nodes.reduce((all, node) => all + (value[node] ?? 0), 0);
  const perUnit = Math.min(
    ...columns.map((nodes) => (height - gap * Math.max(nodes.length - 1, 0)) / Math.max(total(nodes), 1e-9)),
  );
  const y = value.map(() => 0);
  const high = (node: number) => (value[node] ?? 0) * perUnit;
  const middle = (node: number) => (y[node] ?? 0) + high(node) / 2;
  const stack = (nodes: number[]) => {
    let top = (height - total(nodes) * perUnit - gap * (nodes.length - 1)) / 2;
    for (const node of nodes) {
      y[node] = top;
      top += high(node) + gap;
    }
  };
  columns.forEach(stack);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const forth = sweep % 2 === 0;
    const mean = (node: number) => {
      const near = (forth ? into : from)[node] ?? [];
      const weighed = near.reduce((all, link) => all + middle(forth ? link.source : link.target) * link.value, 0);
      return near.length ? weighed / sum(near) : middle(node);
    };
    for (const nodes of forth ? columns : columns.toReversed()) stack(nodes.sort((a, b) => mean(a) - mean(b)));
  }
  const x = (node: number) => ((column[node] ?? 0) / most) * width;
  /** How far down a party's side a flow begins, those to higher parties first. */
  const offset = (link: Link, side: Link[], other: "source" | "target") =>
    sum(side.filter((each) => each !== link && middle(each[other]) < middle(link[other]))) * perUnit;
  return {
    nodes: value.map((_, node) => ({ x: round(x(node)), y: round(y[node] ?? 0), height: round(high(node)) })),
    links: links.map((link) => {
      const half = (link.value * perUnit) / 2;
      return {
        sourceX: round(x(link.source)),
        targetX: round(x(link.target)),
        sourceY: round((y[link.source] ?? 0) + offset(link, from[link.source] ?? [], "target") + half),
        targetY: round((y[link.target] ?? 0) + offset(link, into[link.target] ?? [], "source") + half),
        linkWidth: round(2 * half),
      };
    }),
  };
}

/** A party's column: the longest way to it; the last for those who pay nobody. */
function columnsOf(into: Link[][], from: Link[][]): number[] {
  const known = new Map<number, number>();
  const longest = (node: number): number => {
    const before = known.get(node) ?? Math.max(-1, ...(into[node] ?? []).map(({ source }) => longest(source))) + 1;
    known.set(node, before);
    return before;
  };
  const columns = into.map((_, node) => longest(node));
  const last = Math.max(...columns, 0);
  return columns.map((column, node) => (from[node]?.length ? column : last));
}
