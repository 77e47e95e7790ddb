// cspell:ignore sendfile nopush fastcgi uwsgi scgi

/** What the server of the test is told. */
export interface NginxOptions {
  /** The built site, with `.br` and `.gz` files beside what can be packed. */
  readonly site: string;
  /** For logs and whatever it writes. */
  readonly work: string;
  readonly port: number;
  readonly workers: number;
  /** The module that sends `.br` files, or null when it is not installed. */
  readonly brotli: string | null;
  /** What goes along with an address, by name. */
  readonly headers: (address: string) => Readonly<Record<string, string>>;
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
/** One address in each folder whose files have headers of their own. */
const FOLDERS = ['/', '/_astro/', '/teksten/', '/beeld/'];

/** An nginx that serves the packed files of a site to this machine only, and does nothing else. */
export function nginxConfig({ site, work, port, workers, brotli, headers }: NginxOptions): string {
  const location = (folder: string) => {
    const lines = Object.entries(headers(folder)).map(
      ([name, value]) => `      add_header ${name} "${value}";`,
    );
    return [`    location ${folder} {`, ...lines, '    }'].join('\n');
  };
  return `${brotli === null ? '' : `load_module ${brotli};`}
daemon off;
worker_processes ${workers};
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; text/javascript js; application/json json; image/svg+xml svg; image/png png; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  open_file_cache max=1000;
${TEMPORARY.map((name) => `  ${name}_temp_path ${work}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    gzip_static on;
    ${brotli === null ? '' : 'brotli_static on;'}
${FOLDERS.map(location).join('\n')}
  }
}
`;
}
