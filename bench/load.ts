import autocannon from 'autocannon';
import { cpuSeconds } from './process-figures.ts';

export type LoadFigures = {
  requestsPerSecond: number;
  p50Ms: number;
  /** 97.5 %. */
  p97Ms: number;
  p99Ms: number;
  /** CPU seconds of the measured process for 1,000 requests. */
  cpuPer1000: number;
  bytes: number;
  failures: number;
};

const connections = 32;

/**
 * Loads one address over 32 kept-alive connections, asking for gzip, and reads the server's CPU around it; `more` is
 * what else the load should be.
 */
export async function load({
  url,
  pid,
  seconds,
  more = {},
}: {
  url: string;
  pid: number;
  seconds: number;
  more?: Partial<autocannon.Options>;
}): Promise<LoadFigures> {
  const before = cpuSeconds(pid);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
    ...more,
  });
  const used = cpuSeconds(pid) - before;
  const requests = result.requests.total || 1;
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p97Ms: result.latency.p97_5,
    p99Ms: result.latency.p99,
    cpuPer1000: (used / requests) * 1000,
    bytes: Math.round(result.throughput.total / requests),
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
