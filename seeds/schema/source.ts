import { z } from "zod";
import { GRADES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { impreciseDate, slug, text } from "./values";

export const sourceSeed = z.strictObject({
  id: slug,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: impreciseDate.optional(),
  grade: z.enum(GRADES),
  verification: z.enum(VERIFICATIONS),
  states: text,
  originalReportingBy: z.string().optional(),
  note: text.optional(),
});
export type SourceSeed = z.output<typeof sourceSeed>;
