import { OWN_PRESET } from "@/lib/search-params/cost";

/**
 * Keeps fields in step: a slider and its number; typed gigawatts or prices and what is named instead of them. Whichever
 * was changed last counts: a typed number takes the place of what was named, and naming something empties its boxes,
 * which then show its numbers.
 */
export function echoChange(form: HTMLFormElement, changed: EventTarget): void {
  const field = (name: string) => form.elements.namedItem(name);
  const set = (name: string, value: string) => {
    const target = field(name);
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) target.value = value;
    const slider = form.querySelector<HTMLInputElement>(`[data-moves="${name}"]`);
    if (slider && slider !== changed) slider.value = value;
  };
  if (!(changed instanceof HTMLInputElement || changed instanceof HTMLSelectElement)) return;
  const name = changed.dataset.moves ?? changed.name;
  if (changed instanceof HTMLInputElement && (changed.type === "range" || changed.type === "number"))
    set(name, changed.value);
  const isTyped = (...names: string[]) =>
    names.some((each) => {
      const box = field(each);
      return box instanceof HTMLInputElement && box.value !== "";
    });
  if (name === "low" || name === "high") {
    set("preset", isTyped("low", "high") ? OWN_PRESET : "");
    markPassed(form, name);
  }
  if (name === "gw") set("scope", isTyped("gw") ? "typed" : "");
  if (name === "scope" && changed.value !== "typed") set("gw", "");
  if (name === "preset" && changed.value === OWN_PRESET) keepShown(field("low"), field("high"));
  else if (name === "preset") for (const end of ["low", "high"]) set(end, "");
}

/** What the boxes show becomes the reader's own: choosing "my own numbers" changes none. */
function keepShown(...boxes: (Element | RadioNodeList | null)[]): void {
  for (const box of boxes) if (box instanceof HTMLInputElement && box.value === "") box.value = box.placeholder;
}

/**
 * Marks the end of the price that the one being typed has passed: it does not count meanwhile (`costQuery`), so that
 * "6" on the way to "60" changes no other box.
 */
function markPassed(form: HTMLFormElement, typed: "low" | "high"): void {
  const [low, high] = ["low", "high"].map((name) => form.elements.namedItem(name));
  const isPassed =
    low instanceof HTMLInputElement &&
    high instanceof HTMLInputElement &&
    low.value !== "" &&
    high.value !== "" &&
    Number(low.value) > Number(high.value);
  if (isPassed) form.dataset.passed = typed === "low" ? "high" : "low";
  else delete form.dataset.passed;
}

/** Once the reader leaves the box, the end that was passed is emptied: no box shows what does not count. */
export function emptyPassed(form: HTMLFormElement): void {
  const passed = form.elements.namedItem(form.dataset.passed ?? "");
  if (passed instanceof HTMLInputElement) passed.value = "";
  delete form.dataset.passed;
}
