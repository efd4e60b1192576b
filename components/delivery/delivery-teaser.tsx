import { getTranslations } from "next-intl/server";
import { Still } from "../layout/still";

/** One line of what exists, with a link to the page of it. */
export async function DeliveryTeaser({ view: { text, href } }: { view: { text: string; href: string } }) {
  const t = await getTranslations("delivery");
  return (
    <Still>
      <p>
        {text} <a href={href}>{t("overviewLink")}</a>
      </p>
    </Still>
  );
}
