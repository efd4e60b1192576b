/** The part of the package "autocannon" (no types of its own) that the benchmark uses. */
declare module "autocannon" {
  export default function autocannon(options: { url: string; connections: number; duration: number }): Promise<{ requests: { average: number }; non2xx: number }>;
}
