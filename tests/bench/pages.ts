/**
 * The pages and embeds that are measured, and the most JavaScript each may transfer, in kB: pages without a chart get
 * less, the graph gets more, and more in all.
 */
export const PAGES: { path: string; javascriptKb: number; transferKb?: number }[] = [
  { path: "/", javascriptKb: 250 },
  { path: "/timeline", javascriptKb: 150 },
  { path: "/deals", javascriptKb: 150 },
  { path: "/deals/amd-6gw-2025-10", javascriptKb: 150 },
  { path: "/partners/nvidia", javascriptKb: 150 },
  { path: "/circular", javascriptKb: 330, transferKb: 420 },
  { path: "/cost", javascriptKb: 250 },
  { path: "/article", javascriptKb: 150 },
  { path: "/sources", javascriptKb: 150 },
  { path: "/data", javascriptKb: 150 },
  { path: "/method", javascriptKb: 150 },
  { path: "/embed/power", javascriptKb: 250 },
  { path: "/embed/timeline", javascriptKb: 150 },
  { path: "/embed/cost-deals", javascriptKb: 250 },
];

/** What each page must keep to. */
export const BUDGET = {
  transferKb: 320,
  lcpMs: 600,
  shift: 0.01,
  blockingMs: 400,
  filterMs: 100,
  sliderMs: 100,
  queryMs: 50,
};
