import { OWN_PRESET } from "@/lib/search-params/cost";

const PLAN_FIELDS = ["planPartner", "planGw", "planFrom", "planTo"] as const;

/**
 * The query of the cost form's fields, without defaults and without what a named unit cost implies. A planned deal
 * keeps its four fields together.
 */
export function costQuery(form: HTMLFormElement): URLSearchParams {
  const data = new FormData(form);
  const query = new URLSearchParams();
  const own = data.get("preset") === OWN_PRESET;
  for (const [name, value] of data) {
    if (typeof value !== "string" || value === "" || PLAN_FIELDS.some((field) => field === name)) continue;
    if (own ? name === "preset" : name === "low" || name === "high") continue;
    const field = form.elements.namedItem(name);
    const isDefault =
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.dataset.default === value;
    if (!isDefault) query.append(name, value);
  }
  const columns = PLAN_FIELDS.map((field) => data.getAll(field).map(String));
  (columns[1] ?? []).forEach((gw, row) => {
    if (gw !== "") PLAN_FIELDS.forEach((field, column) => query.append(field, columns[column]?.[row] ?? ""));
  });
  return query;
}
