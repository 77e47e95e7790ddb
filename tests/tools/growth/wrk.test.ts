import { describe, expect, it } from 'vitest';
import { nginxConfig } from './nginxConfig.ts';
import { parseWrk, wrkScript } from './wrk.ts';

// cspell:ignore Stdev
const OUTPUT = `Running 10s test @ http://127.0.0.1:8123
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.23ms    1.02ms  21.03ms   88.25%
    Req/Sec    41.58k     3.07k   47.47k    72.00%
  Latency Distribution
     50%  980.00us
     75%    1.60ms
     90%    2.50ms
     99%    5.12ms
  413713 requests in 10.01s, 3.54GB read
Requests/sec:  41329.54
Transfer/sec:    362.00MB
`;

describe('what wrk prints', () => {
  it('is read in requests, bytes and milliseconds', () => {
    expect(parseWrk(OUTPUT)).toEqual({
      perSecond: 41_329.54,
      bytesPerSecond: 362 * 1024 ** 2,
      median: 0.98,
      p99: 5.12,
    });
  });

  it.each([
    '  Non-2xx or 3xx responses: 12\n',
    '  Socket errors: connect 0, read 3, write 0, timeout 0\n',
  ])('is no figure when it holds %j', (line) => {
    expect(() => parseWrk(OUTPUT + line)).toThrow('failed under load');
  });

  it('is no figure when it is cut off', () => {
    expect(() => parseWrk(OUTPUT.slice(0, 300))).toThrow('Requests');
  });
});

describe('what wrk is told', () => {
  it('names every path', () => {
    expect(wrkScript(['/', '/icon.svg'])).toContain("{ '/', '/icon.svg' }");
  });
});

describe('what nginx is told', () => {
  const options = {
    site: '/site',
    work: '/work',
    port: 8123,
    workers: 2,
    headers: (address: string) => ({ 'X-Folder': address }),
  };

  it('is to listen to this machine only, and to send headers with every folder', () => {
    const config = nginxConfig({ ...options, brotli: '/modules/brotli.so' });
    expect(config.match(/listen .*/g)).toEqual(['listen 127.0.0.1:8123;']);
    expect(config).toContain('load_module /modules/brotli.so;');
    expect(config).toContain('brotli_static on;');
    expect(config).toMatch(/location \/teksten\/ \{\s+add_header X-Folder "\/teksten\/";/);
  });

  it('names no module that is not there', () => {
    const config = nginxConfig({ ...options, brotli: null });
    expect(config).not.toContain('brotli');
    expect(config).toContain('gzip_static on;');
  });
});
