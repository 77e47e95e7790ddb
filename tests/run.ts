/**
 * All tests, behind `npm test`. `npm test unit browser` runs only the steps named, and a path after a
 * step only those of its test files.
 * The last line counts what passed and failed; the exit code is 0 only when nothing failed.
 */
import { exitCode, sum, summaryLine } from './support/runner/counts.ts';
import { failureList } from './support/runner/failures.ts';
import { forwardSignals } from './support/runner/process.ts';
import { runSteps } from './support/runner/run.ts';
import { chooseSteps } from './support/runner/choose.ts';
import type { Step } from './support/runner/step.ts';
import { allSteps } from './support/runner/steps.ts';
import { table } from './support/runner/table.ts';

function chosenSteps(): readonly Step[] {
  try {
    return chooseSteps(allSteps(), process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [];
  }
}

forwardSignals();
const results = await runSteps(chosenSteps());
const total = sum(results.map(({ counts }) => counts));
for (const part of [failureList(results), table(results)])
  if (part !== '') console.log(`\n${part}`);
console.log(`\n${summaryLine(total)}`);
process.exitCode = exitCode(total);
