/**
 * The query of a form's fields, without those that are empty or hold their default. `skips` leaves out more of them,
 * by name.
 */
export function formQuery(form: HTMLFormElement, skips: (name: string) => boolean = () => false): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value === "" || skips(name)) continue;
    const field = form.elements.namedItem(name);
    const isDefault =
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.dataset.default === value;
    if (!isDefault) query.append(name, value);
  }
  return query;
}
