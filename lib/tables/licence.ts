/** The licence of the data and the name to give with it. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
  attribution: "Circuit, OpenAI's compute deals, traced to their sources",
} as const;
