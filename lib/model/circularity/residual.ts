/**
 * A network of capacities in which flow can be pushed and taken back, for maximum and cheapest flows. Arcs come in
 * pairs: 2k forward, 2k + 1 back. Amounts are real numbers; an arc with less than `DUST` of its capacity left counts
 * as used up, so that rounding opens none.
 */
export class Residual {
  readonly heads: number[] = [];
  readonly left: number[] = [];
  readonly costs: number[] = [];
  readonly arcs: number[][];
  private readonly dust: number[] = [];

  constructor(readonly size: number) {
    this.arcs = Array.from({ length: size }, () => []);
  }

  /** Adds an arc with a capacity and a cost for each unit of flow; returns its index. */
  add(from: number, to: number, capacity: number, cost = 0): number {
    const arc = this.heads.length;
    this.heads.push(to, from);
    this.left.push(capacity, 0);
    this.costs.push(cost, -cost);
    this.dust.push(capacity * DUST, capacity * DUST);
    this.arcs[from]?.push(arc);
    this.arcs[to]?.push(arc + 1);
    return arc;
  }

  /** What flows through an arc now. */
  flow = (arc: number): number => this.left[arc ^ 1] ?? 0;
  /** Whether an arc can take more. */
  isOpen = (arc: number): boolean => (this.left[arc] ?? 0) > (this.dust[arc] ?? 0);

  /**
   * Pushes the most that can still flow from source to sink over arcs that `allowed` lets through, level by level
   * (Dinic 1970). Returns the amount pushed.
   */
  push(source: number, sink: number, allowed: (arc: number, from: number) => boolean = () => true): number {
    let pushed = 0;
    const levels = new Int32Array(this.size);
    const tried = new Int32Array(this.size);
    while (this.isReached(source, sink, levels, allowed)) {
      tried.fill(0);
      for (
        let more = this.augment(source, sink, levels, tried, allowed);
        more > 0;
        more = this.augment(source, sink, levels, tried, allowed)
      )
        pushed += more;
    }
    return pushed;
  }

  /**
   * Finds how many arcs each node is away from the sink, no further than the source; false when no way leads there.
   * From the sink, since the source is tied to half of all parties, most of which would be tried in vain.
   */
  private isReached(
    source: number,
    sink: number,
    levels: Int32Array,
    allowed: (arc: number, from: number) => boolean,
  ): boolean {
    levels.fill(NONE);
    levels[sink] = 0;
    const queue = [sink];
    for (const node of queue) {
      const next = (levels[node] ?? 0) + 1;
      for (const arc of this.arcs[node] ?? []) {
        const [from, into] = [this.heads[arc] ?? 0, arc ^ 1];
        if (levels[from] !== NONE || !this.isOpen(into) || !allowed(into, from)) continue;
        levels[from] = next;
        if (from === source) return true;
        queue.push(from);
      }
    }
    return false;
  }

  /**
   * One path down the levels, without recursion; arcs that led nowhere are not tried again. Returns the amount
   * pushed, 0 when there is no path.
   */
  private augment(
    source: number,
    sink: number,
    levels: Int32Array,
    tried: Int32Array,
    allowed: (arc: number, from: number) => boolean,
  ): number {
    const path: number[] = [];
    let node = source;
    while (node !== sink) {
      const arcs = this.arcs[node] ?? [];
      const arc = arcs[tried[node] ?? 0];
      if (arc === undefined) {
        const last = path.pop();
        if (last === undefined) return 0;
        node = this.heads[last ^ 1] ?? source;
        tried[node] = (tried[node] ?? 0) + 1;
        continue;
      }
      const to = this.heads[arc] ?? 0;
      if (this.isOpen(arc) && levels[to] === (levels[node] ?? 0) - 1 && allowed(arc, node)) {
        path.push(arc);
        node = to;
      } else tried[node] = (tried[node] ?? 0) + 1;
    }
    const amount = path.reduce((least, arc) => Math.min(least, this.left[arc] ?? 0), Number.POSITIVE_INFINITY);
    for (const arc of path) {
      this.left[arc] = (this.left[arc] ?? 0) - amount;
      this.left[arc ^ 1] = (this.left[arc ^ 1] ?? 0) + amount;
    }
    return amount;
  }
}

const NONE = -1;

/** A part of a capacity, twice what a number can tell apart: of a hundred trillion dollars, four cents. */
const DUST = 2 ** -51;
