import { strongComponents, type Arcs } from "./strong-components";

/** What is left of a component: `rest` of it that is still one, and the components that came `apart` from it. */
export type Parts = { rest: number[]; apart: number[][] };

/**
 * The strongly connected components of a graph that loses nodes. What comes apart is mostly small beside the rest, so
 * it is looked for from the neighbours of what was lost, each for a few steps; only where these do not tell is the
 * whole component walked through again. Components are those in which arcs go round: of several nodes, or of one with
 * an arc to itself.
 */
export class ShrinkingGraph {
  private readonly out: Incident;
  private readonly into: Incident;
  /** The component of each node: arcs whose ends differ in it are lost. */
  private readonly component: Int32Array;
  private count = 0;
  /** The search in which a node was last met, and its place among those that are walked through. */
  private readonly met: Int32Array;
  private readonly place: Int32Array;
  private search = 0;

  /** `lose` is told every arc that is in no component any more, once. */
  constructor(
    readonly size: number,
    arcs: Arcs,
    private readonly lose: (arc: number) => void,
  ) {
    this.out = incident(size, arcs.from, arcs.to);
    this.into = incident(size, arcs.to, arcs.from);
    this.component = new Int32Array(size);
    this.met = new Int32Array(size);
    this.place = new Int32Array(size);
  }

  /** The components before any node is lost. */
  components = (): number[][] => this.split(Array.from({ length: this.size }, (_, node) => node));

  /** Takes nodes out of a component; what is left keeps its order, what comes apart has none. */
  remove(nodes: number[], lost: number[]): Parts {
    const own = this.component[lost[0] ?? 0] ?? 0;
    const [payers, payees]: [number[], number[]] = [[], []];
    for (const node of lost) {
      this.eachArc(this.out, node, own, (arc, head) => {
        this.lose(arc);
        payees.push(head);
      });
      this.eachArc(this.into, node, own, (arc, tail) => {
        if (tail === node) return;
        this.lose(arc);
        payers.push(tail);
      });
      this.component[node] = NONE;
    }
    const apart: number[][] = [];
    const isLarge = nodes.length > STEPS;
    const end = isLarge ? this.peel(own, this.out, this.into, payers, apart) : undefined;
    const start = isLarge ? this.peel(own, this.into, this.out, payees, apart) : undefined;
    const rest = nodes.filter((node) => this.component[node] === own);
    if (rest.length === 0) return { rest, apart };
    if (end !== undefined && start !== undefined && this.leads(own, end, start)) return { rest, apart };
    return { rest: [], apart: apart.concat(this.split(rest)) };
  }

  /**
   * Takes off what leads nowhere else from the nodes that lost an arc; `on` follows arcs, `back` goes against them.
   * Returns one of these nodes to which all that is left leads, or `undefined` if that is not known.
   */
  private peel(own: number, on: Incident, back: Incident, losers: number[], apart: number[][]): number | undefined {
    const open = new Set(losers);
    let goal: number | undefined;
    for (let start = losers.pop(); start !== undefined; start = losers.pop()) {
      if (this.component[start] !== own || !open.delete(start)) continue;
      const reached = this.reach(own, on, start, open);
      if (reached === MEETS) continue;
      if (reached === FAR) {
        if (goal !== undefined) return undefined;
        goal = start;
        open.add(start);
        continue;
      }
      this.count += 1;
      for (const node of reached) this.component[node] = this.count;
      for (const node of reached)
        this.eachArc(back, node, own, (arc, other) => {
          this.lose(arc);
          losers.push(other);
          open.add(other);
        });
      for (const part of this.split(reached)) apart.push(part);
    }
    return goal;
  }

  /** All that a node leads to, unless it leads to one of `goals`, or far. */
  private reach(
    own: number,
    on: Incident,
    start: number,
    goals: ReadonlySet<number>,
  ): number[] | typeof MEETS | typeof FAR {
    this.search += 1;
    this.met[start] = this.search;
    const reached = [start];
    for (const node of reached) {
      if (reached.length > STEPS) return FAR;
      for (let at = on.first[node] ?? 0; at < (on.first[node + 1] ?? 0); at += 1) {
        const other = on.others[at] ?? 0;
        if (this.component[other] !== own || this.met[other] === this.search) continue;
        if (goals.has(other)) return MEETS;
        this.met[other] = this.search;
        reached.push(other);
      }
    }
    return reached;
  }

  private leads = (own: number, from: number, to: number): boolean =>
    from === to || this.reach(own, this.out, from, new Set([to])) === MEETS;

  /** The components of nodes that no arc ties to others any more. */
  private split(nodes: number[]): number[][] {
    const { from, to, arcs } = this.inside(nodes);
    const numbers = strongComponents(nodes.length, { from, to });
    const found: number[][] = [];
    numbers.forEach((number, at) => (found[number] ??= []).push(nodes[at] ?? 0));
    const goesRound = new Uint8Array(found.length);
    arcs.forEach((arc, at) => {
      const number = numbers[from[at] ?? 0] ?? 0;
      if (number === numbers[to[at] ?? 0]) goesRound[number] = 1;
      else this.lose(arc);
    });
    for (const part of found) {
      this.count += 1;
      for (const node of part) this.component[node] = this.count;
    }
    return found.filter((_, number) => goesRound[number]);
  }

  /** The arcs between nodes of one component, their ends by where they stand among these. */
  inside(nodes: number[]): { from: number[]; to: number[]; arcs: number[] } {
    const own = this.component[nodes[0] ?? 0] ?? 0;
    nodes.forEach((node, at) => (this.place[node] = at));
    const [from, to, arcs]: [number[], number[], number[]] = [[], [], []];
    for (const node of nodes)
      this.eachArc(this.out, node, own, (arc, head) => {
        from.push(this.place[node] ?? 0);
        to.push(this.place[head] ?? 0);
        arcs.push(arc);
      });
    return { from, to, arcs };
  }

  /** The arcs of a node to others of its component, and the others. */
  private eachArc(
    { first, arcs, others }: Incident,
    node: number,
    own: number,
    each: (arc: number, other: number) => void,
  ): void {
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at += 1) {
      const other = others[at] ?? 0;
      if (this.component[other] === own) each(arcs[at] ?? 0, other);
    }
  }
}

const NONE = -1;
/** How many nodes are looked at from a neighbour of what was lost. */
const STEPS = 100;
const MEETS = "meets";
const FAR = "far";

/** The arcs at each node from its `first` on, and their other ends. */
type Incident = { first: Int32Array; arcs: Int32Array; others: Int32Array };

function incident(size: number, ends: ArrayLike<number>, others: ArrayLike<number>): Incident {
  const first = new Int32Array(size + 1);
  for (let arc = 0; arc < ends.length; arc += 1) first[(ends[arc] ?? 0) + 1] = (first[(ends[arc] ?? 0) + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const free = first.slice();
  const found = { first, arcs: new Int32Array(ends.length), others: new Int32Array(ends.length) };
  for (let arc = 0; arc < ends.length; arc += 1) {
    const at = free[ends[arc] ?? 0] ?? 0;
    free[ends[arc] ?? 0] = at + 1;
    found.arcs[at] = arc;
    found.others[at] = others[arc] ?? 0;
  }
  return found;
}
