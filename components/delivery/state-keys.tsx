import { getTranslations } from "next-intl/server";
import { MILESTONE_STATES } from "@/lib/model/delivery/milestones";
import { Still } from "../layout/still";
import figure from "../figures/figure.module.css";
import { StateMark } from "./state-mark";

/** How to read the marks of milestones. */
export async function StateKeys() {
  const t = await getTranslations("delivery.mark");
  return (
    <Still>
      <ul className={figure.keys}>
        {MILESTONE_STATES.map((state) => (
          <li key={state}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <StateMark state={state} />
            </svg>{" "}
            {t(state)}
          </li>
        ))}
      </ul>
    </Still>
  );
}
