import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { FiltersView } from "@/lib/views/filters";

/** Shown instead of an empty list: says which filters to loosen. */
export async function NothingFound({ view }: { view: Pick<FiltersView, "clear"> }) {
  const t = await getTranslations("filters");
  return (
    <div>
      <h2>{t("empty.heading")}</h2>
      <p>
        {t("empty.loosen")}{" "}
        <Link href={view.clear} prefetch={false}>
          {t("clear")}
        </Link>
      </p>
    </div>
  );
}
