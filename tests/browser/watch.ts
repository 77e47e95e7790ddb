import type { BrowserContext, Page } from '@playwright/test';

/** Something that must not happen on any page, told in one line. */
export type Finding = string;

const binding = 'ahrReportViolation';

function describeViolation(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Reports violations of the policy to the tests; runs in the page, before its own scripts. */
function reportViolations(name: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(window, name);
    const where = `${event.sourceFile}:${event.lineNumber}`;
    if (typeof report === 'function')
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${where})`);
  });
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: own } = new URL(address);
  return (
    /^(https?|wss?):$/.test(protocol) && own !== origin && own !== origin.replace(/^http/, 'ws')
  );
}

/**
 * Records, for all pages of a browser context, what no page may do: break the security policy, leave
 * an error uncaught, write one to the console, or contact another origin than the site's. Call it
 * before the first page opens. The list grows while the context lives.
 */
export async function watchContext(
  context: BrowserContext,
  origin: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  await context.exposeBinding(binding, (source, value: unknown) => {
    findings.push(`CSP: ${describeViolation(value)} on ${source.frame.url()}`);
  });
  await context.addInitScript(reportViolations, binding);

  context.on('console', (message) => {
    const isPolicy = /content security policy|trusted ?types?/i.test(message.text());
    if (message.type() !== 'error' && !(isPolicy && message.type() === 'warning')) return;
    const { url } = message.location();
    findings.push(`console: ${message.text()}${url === '' ? '' : ` (${url})`}`);
  });
  context.on('weberror', (webError) =>
    findings.push(`error: ${String(webError.error().stack ?? webError.error())}`),
  );
  context.on('request', (request) => {
    if (isForeign(request.url(), origin))
      findings.push(`foreign origin: ${request.method()} ${request.url()}`);
  });
  const watchSockets = (page: Page): void => {
    page.on('websocket', (socket) => {
      if (isForeign(socket.url(), origin)) findings.push(`foreign origin: ${socket.url()}`);
    });
  };
  context.on('page', watchSockets);
  return findings;
}

// A page with an open dialog, or one that crashed, never answers; the test has already given the
// reason.
const patience = 1_000;

/** Waits until all reports from the pages of the context have arrived here. */
export async function settle(context: BrowserContext): Promise<void> {
  const answers = context.pages().map((page) => page.evaluate(() => 0).catch(() => 0));
  const limit = new Promise((resolve) => setTimeout(resolve, patience).unref());
  await Promise.race([Promise.all(answers), limit]);
}
