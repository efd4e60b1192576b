"use client";

import { useEffect, useRef, useState } from "react";
import type { Project } from "@/lib/model/cost/project";
import type { CostScenario } from "@/lib/model/cost/scenario";
import type { Distribution } from "@/lib/model/cost/uncertainty";

type Task = { key: string; projects: Project[]; scenario: CostScenario };

/**
 * The Monte-Carlo of a scenario: the server's at first, then one from a worker for each change. While one runs only the
 * latest change waits, so that a moving slider does not pile up work. Returns the last one finished, and whether it
 * belongs to this scenario.
 */
export function useDistribution(
  projects: Project[],
  scenario: CostScenario,
  initial: Distribution,
): { distribution: Distribution; fresh: boolean } {
  const key = JSON.stringify([projects, scenario]);
  const [done, setDone] = useState({ key, distribution: initial });
  const worker = useRef<Worker>(undefined);
  const running = useRef<Task>(undefined);
  const waiting = useRef<Task>(undefined);

  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (key === done.key || key === running.current?.key) return;
    const run = (task: Task) => {
      running.current = task;
      worker.current ??= new Worker(new URL("./distribution-worker.ts", import.meta.url), { type: "module" });
      worker.current.onmessage = ({ data }: MessageEvent<Distribution>) => {
        running.current = undefined;
        const next = waiting.current;
        waiting.current = undefined;
        if (next) run(next);
        else setDone({ key: task.key, distribution: data });
      };
      worker.current.postMessage({ projects: task.projects, scenario: task.scenario });
    };
    const task = { key, projects, scenario };
    if (running.current) waiting.current = task;
    else run(task);
  }, [key, done.key, projects, scenario]);

  return { distribution: done.distribution, fresh: done.key === key };
}
