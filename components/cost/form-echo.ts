import { OWN_PRESET } from "@/lib/search-params/cost";
import type { PresetView } from "@/lib/views/cost/references";

/** Keeps fields of the same value in step: a slider and its number, a named unit cost and its low and high. */
export function echoChange(form: HTMLFormElement, changed: EventTarget, presets: PresetView[]): void {
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
  if (name === "low" || name === "high") {
    set("preset", OWN_PRESET);
    keepOrder(name, field("low"), field("high"), set);
  }
  const chosen = name === "preset" ? presets.find(({ id }) => id === changed.value) : undefined;
  if (chosen) {
    set("low", String(chosen.low / 1e9));
    set("high", String(chosen.high / 1e9));
  }
}

/** The other end follows, so that low never exceeds high. */
function keepOrder(
  moved: "low" | "high",
  low: Element | RadioNodeList | null,
  high: Element | RadioNodeList | null,
  set: (name: string, value: string) => void,
): void {
  if (
    !(low instanceof HTMLInputElement) ||
    !(high instanceof HTMLInputElement) ||
    low.value === "" ||
    high.value === ""
  )
    return;
  if (Number(low.value) <= Number(high.value)) return;
  if (moved === "low") set("high", low.value);
  else set("low", high.value);
}
