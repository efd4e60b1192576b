/**
 * Every figure that can be embedded, by the id it has on its page, and that page. The first figure of a page stands
 * for it when only the page is named.
 */
export const FIGURES = {
  "then-and-now": "/",
  power: "/",
  value: "/",
  equity: "/",
  "power-over-time": "/",
  "value-over-time": "/",
  timeline: "/timeline",
  "delivery-stages": "/delivery",
  "delivery-dates": "/delivery",
  "flow-graph": "/circular",
  "circularity-history": "/circular",
  "rule-choices": "/circular",
  comparison: "/circular",
  "round-trips": "/circular",
  holdings: "/circular",
  "payers-receivers": "/circular",
  netted: "/circular",
  matrix: "/circular",
  exposure: "/exposure",
  stress: "/exposure",
  "stress-rounds": "/exposure",
  "cost-deals": "/cost",
  "cost-power": "/cost",
  "cost-spend": "/cost",
  "cost-risk": "/cost",
  "cost-tornado": "/cost",
  "cost-calibration": "/cost",
  "cost-pay": "/cost",
  "cost-totals": "/cost",
  "cost-presets": "/cost",
} as const;

export type FigureId = keyof typeof FIGURES;
export type FigurePage = (typeof FIGURES)[FigureId];

export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

export const isFigure = (id: string): id is FigureId => Object.hasOwn(FIGURES, id);

/** The figure that stands for a page, `undefined` when the page has none. */
export const firstFigureOf = (path: string): FigureId | undefined => FIGURE_IDS.find((id) => FIGURES[id] === path);
