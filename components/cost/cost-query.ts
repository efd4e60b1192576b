import { OWN_PRESET } from "@/lib/search-params/cost";
import { formQuery } from "../filters/form-query";

const PLAN_FIELDS = ["planPartner", "planGw", "planFrom", "planTo"] as const;

/**
 * The query of the cost form's fields, without defaults and without what typed numbers say by themselves: that they are
 * the gigawatts that count, and the unit cost. A planned deal keeps its four fields together.
 */
export function costQuery(form: HTMLFormElement): URLSearchParams {
  const data = new FormData(form);
  const typed = (...names: string[]) => names.some((name) => data.get(name) !== "");
  const implied: string[] = [
    ...(data.get("preset") === OWN_PRESET && typed("low", "high") ? ["preset"] : []),
    ...(data.get("scope") === "typed" && typed("gw") ? ["scope"] : []),
    ...(form.dataset.passed ? [form.dataset.passed] : []),
  ];
  const query = formQuery(form, (name) => implied.includes(name) || PLAN_FIELDS.some((field) => field === name));
  const columns = PLAN_FIELDS.map((field) => data.getAll(field).map(String));
  (columns[1] ?? []).forEach((gw, row) => {
    if (gw !== "") PLAN_FIELDS.forEach((field, column) => query.append(field, columns[column]?.[row] ?? ""));
  });
  return query;
}
