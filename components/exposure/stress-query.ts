/** The query of the stress form's fields, without those that are empty or hold their default. */
export function stressQuery(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const standard =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.dataset.default : undefined;
    if (typeof value === "string" && value !== "" && value !== standard) query.append(name, value);
  }
  return query;
}
