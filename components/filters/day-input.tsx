import type { IsoDay } from "@/lib/model/imprecise-date";

type Props = { name: string; day: IsoDay; latest: IsoDay; standard?: IsoDay };

/** A day of the ledger, none after its latest. The standard one, which the address leaves out, is that unless given. */
export const DayInput = ({ name, day, latest, standard = latest }: Props) => (
  <input type="date" name={name} defaultValue={day} max={latest} data-default={standard} />
);
