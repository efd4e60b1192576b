/** The part of the package "autocannon" (no types of its own) that the benchmark uses. */
declare module "autocannon" {
  type Outcome = {
    requests: { average: number; total: number };
    latency: { p99: number };
    errors: number;
    "2xx": number;
    "3xx": number;
    "4xx": number;
    "5xx": number;
  };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
  }): Promise<Outcome>;
}
