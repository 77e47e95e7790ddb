/**
 * Tells the server of everything that no page may do: break its policy, leave an error uncaught or
 * write one to the console. Runs in the page, before its own scripts.
 */
export function watchPage(under: string): void {
  const tell = (name: string, what: string) =>
    navigator.sendBeacon(under + name, `${what} (${location.pathname})`);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell('violations', `${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('error', ({ message }) => tell('errors', message));
  addEventListener('unhandledrejection', ({ reason }) => tell('errors', String(reason)));
  const { error } = console;
  console.error = (...all: readonly unknown[]) => {
    tell('errors', all.map(String).join(' '));
    error(...all);
  };
}
