import { formatNumber } from "@/lib/format/number";
import { PERCENT } from "@/lib/search-params/exposure";
import type { Alone } from "@/lib/views/exposure/material";
import formStyles from "../cost/cost-form.module.css";
import { NumberField } from "../cost/number-field";
import { useWording } from "../cost/use-wording";

type Props = {
  rows: Alone[];
  /** What a party is set to, in percent, by its default. */
  valueOf: (party: string, standard: number) => number;
  nameOf: (party: string) => string;
};

/** How far each party can pay from elsewhere: its control, its default and the reason for that. */
export function AloneFields({ rows, valueOf, nameOf }: Props) {
  const { t, locale } = useWording();
  if (!rows.length) return null;
  return (
    <fieldset className={formStyles.group}>
      <legend>{t("exposure.form.alone")}</legend>
      <p>{t("exposure.form.aloneNote")}</p>
      {rows.map(({ party, name, percent, why, sources }) => (
        <div key={party}>
          <NumberField
            name={nameOf(party)}
            label={t("exposure.form.aloneField", { name })}
            value={valueOf(party, percent)}
            standard={percent}
            limits={PERCENT}
            step={5}
          />
          <p>
            {t("exposure.form.default", { percent: formatNumber(percent, locale) })}. {why}
            {sources.map(({ id, name: publisher, href }) => (
              <span key={id}>
                {" "}
                <a href={href}>{publisher}</a>
              </span>
            ))}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
