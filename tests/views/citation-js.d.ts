/** The part of @citation-js (no types of its own) that the tests use. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: {
      title?: string;
      version?: string;
      URL?: string;
      issued?: { "date-parts": number[][] };
      author?: { literal?: string; family?: string }[];
    }[];
  }
}
declare module "@citation-js/plugin-bibtex";
