import type { Project } from "@/lib/model/cost/project";
import type { CostScenario } from "@/lib/model/cost/scenario";
import { capexDistribution } from "@/lib/model/cost/uncertainty";

/** Runs the Monte-Carlo in a worker, so that sliders never wait for it. */
self.addEventListener("message", ({ data }: MessageEvent<{ projects: Project[]; scenario: CostScenario }>) => {
  self.postMessage(capexDistribution(data.projects, data.scenario));
});
