/** A page or embed that is measured, and the most it may transfer, in kB: JavaScript, and all in all. */
export type Budget = { path: string; javascriptKb: number; transferKb: number };

export const PAGES: Budget[] = [
  { path: "/", javascriptKb: 250, transferKb: 200 },
  { path: "/timeline", javascriptKb: 150, transferKb: 320 },
  { path: "/delivery", javascriptKb: 150, transferKb: 320 },
  { path: "/deals", javascriptKb: 150, transferKb: 320 },
  { path: "/deals/amd-6gw-2025-10", javascriptKb: 150, transferKb: 320 },
  { path: "/partners/nvidia", javascriptKb: 150, transferKb: 320 },
  { path: "/circular", javascriptKb: 330, transferKb: 300 },
  { path: "/exposure", javascriptKb: 250, transferKb: 300 },
  { path: "/cost", javascriptKb: 250, transferKb: 300 },
  { path: "/partners", javascriptKb: 150, transferKb: 320 },
  { path: "/changes", javascriptKb: 150, transferKb: 320 },
  { path: "/search?q=nvidia", javascriptKb: 150, transferKb: 320 },
  { path: "/article", javascriptKb: 150, transferKb: 320 },
  { path: "/sources", javascriptKb: 150, transferKb: 320 },
  { path: "/data", javascriptKb: 150, transferKb: 320 },
  { path: "/method", javascriptKb: 150, transferKb: 320 },
  { path: "/embed/power", javascriptKb: 250, transferKb: 320 },
  { path: "/embed/timeline", javascriptKb: 150, transferKb: 320 },
  { path: "/embed/cost-deals", javascriptKb: 250, transferKb: 320 },
];

/** What every page must keep to, against the limit: its own HTML without scripts, served ready-made. */
export const EVERY_PAGE = { lcpOfLimit: 1.15, blockingBeyondLimitMs: 150, shift: 0.01 };

/** What the overview must keep to besides, where most readers come first. */
export const OVERVIEW = { htmlKb: 150, flightKb: 90, limitLcpOfEmpty: 1.5, limitBlockingMs: 250 };

/** How soon a page answers to its reader, in ms. */
export const ANSWERS = { filterMs: 100, sliderMs: 100 };
