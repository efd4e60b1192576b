import { getTranslations } from "next-intl/server";
import { SORTS, type Sort } from "@/lib/model/deal-order";

export async function SortField({ sort }: { sort: Sort }) {
  const t = await getTranslations();
  return (
    <label>
      {t("filters.sort")}
      <select name="sort" defaultValue={sort === "newest" ? "" : sort}>
        {SORTS.map((order) => (
          <option key={order} value={order === "newest" ? "" : order}>
            {t(`deals.sort.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
