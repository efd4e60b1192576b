/** The query that a form's fields make; empty fields and defaults are left out. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const isDefault = field instanceof HTMLInputElement && field.dataset.default === value;
    if (typeof value === "string" && value !== "" && !isDefault) query.append(name, value);
  }
  return query.toString();
}

/**
 * Sets the fields to what an address says, except the one being written in and those without a name, which only move
 * another.
 */
export function putBack(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.name)
      field.value = query.get(field.name) ?? field.options[0]?.value ?? "";
    if (!(field instanceof HTMLInputElement) || field === document.activeElement || field.name === "") continue;
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else field.value = query.get(field.name) ?? field.dataset.default ?? "";
  }
}
