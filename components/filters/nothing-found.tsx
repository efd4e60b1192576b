import { getTranslations } from "next-intl/server";
import type { FiltersView } from "@/lib/views/filters";

/** Shown instead of an empty list: says which filters to loosen; without any, that nothing had been announced. */
export async function NothingFound({ view }: { view: Pick<FiltersView, "clear" | "active" | "day"> }) {
  const t = await getTranslations("filters");
  if (!view.active)
    return (
      <div>
        <h2>{t("empty.nothing", { day: view.day })}</h2>
      </div>
    );
  return (
    <div>
      <h2>{t("empty.heading")}</h2>
      <p>
        {t("empty.loosen")}{" "}
        <a href={view.clear} data-soft="">
          {t("clear")}
        </a>
      </p>
    </div>
  );
}
