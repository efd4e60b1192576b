import { groupBy } from "../group-by";
import { splitLargest } from "../largest";
import { statedNumber, type KnownQuantity } from "../quantity";
import { addQuantities } from "../quantity-arithmetic";
import type { CostInputs } from "./cost-inputs";
import type { Counted } from "./net-power";
import { floorGw, statedGw, type Project } from "./project";

/**
 * The inputs made small, however many deals there are: of each scope the `most` largest deals one by one, and those
 * `asked` for; its others summed up, those of one firmness, of the same years and with or without an open end in one
 * project. A sum is built and paid like its deals, so that every total of a scenario stays what it was; its draws have
 * the mean and the variance of theirs. With few deals the inputs come back as they are.
 */
export function boundInputs(inputs: CostInputs, most: number, asked: ReadonlySet<string>): CostInputs {
  if (inputs.projects.length <= most && inputs.articleProjects.length <= most) return inputs;
  const size = ({ power }: { power: KnownQuantity }) => statedNumber(power);
  const today = new Map(inputs.projects.map((project) => [project.id, project]));
  const sums: Project[] = [];
  const kept = new Set([...splitLargest(inputs.projects, most, size).largest.map(({ id }) => id), ...asked]);
  const bound = (scope: "chips" | "cloud" | "site"): Counted[] => {
    const { largest, rest } = splitLargest(inputs.scopes[scope], most, size);
    for (const { id } of largest) kept.add(id);
    const together = groupBy(
      rest.flatMap((counted) => projectOf(counted, today) ?? []),
      likeness,
    );
    const summed = [...together.values()].map((projects, at) => sumOf(`others-${scope}-${at}`, projects));
    sums.push(...summed);
    return [
      ...largest,
      ...summed.map(({ id, power, firmness, boundGw, basis }) => ({ id, power, firmness, boundGw, basis })),
    ];
  };
  const scopes = { ...inputs.scopes, chips: bound("chips"), cloud: bound("cloud"), site: bound("site") };
  const ofArticle = new Set([...scopes.article, ...scopes.distinct].map(({ id }) => id));
  return {
    ...inputs,
    projects: [...inputs.projects.filter(({ id }) => kept.has(id)), ...sums],
    articleProjects: inputs.articleProjects.filter(({ id }) => ofArticle.has(id)),
    scopes,
    ended: inputs.ended.filter(({ id }) => kept.has(id) || ofArticle.has(id)),
    links: inputs.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

const projectOf = (counted: Counted, projects: ReadonlyMap<string, Project>): Project | undefined => {
  const project = projects.get(counted.id);
  return project && { ...project, ...counted };
};

const likeness = ({ firmness, window, power, boundGw, basis }: Project) =>
  `${firmness} ${window.from} ${window.to} ${window.basis} ${power.high === undefined} ${boundGw !== undefined} ${basis}`;

function sumOf(id: string, projects: Project[]): Project {
  const [first] = projects;
  if (!first) throw new Error("a sum of no projects");
  const power = addQuantities(
    "GW",
    projects.map((project) => project.power),
  );
  const boundGw =
    first.boundGw === undefined ? undefined : projects.reduce((sum, each) => sum + (each.boundGw ?? 0), 0);
  const middle = (projects.reduce((sum, each) => sum + floorGw(each), 0) + statedGw({ power })) / 2;
  const reach = Math.hypot(...projects.map((project) => statedGw(project) - floorGw(project))) / 2;
  return {
    ...first,
    id,
    power,
    boundGw,
    sumOf: projects.length,
    drawnGw: { low: middle - reach, high: middle + reach },
  };
}
