/**
 * The milliseconds of processor time that work takes in this process. Other work on the machine
 * does not count, so a limit on it holds on a busy machine too.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return sinceCpu(before);
}

/** The milliseconds of processor time since `process.cpuUsage()` gave `before`. */
export function sinceCpu(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
