/** The part of the package "edtf" (no types of its own) that the seeds use. */
declare module "edtf" {
  export default function edtf(
    text: string,
    options?: { level?: 0 | 1 | 2; types?: string[] },
  ): { type: string; min: number; max: number };
}
