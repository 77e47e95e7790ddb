/**
 * Unpacks the browser package into TMPDIR and exits. A process of its own, because the package
 * always unpacks into the temp folder and returns whatever already lies there: with a TMPDIR of
 * its own nothing can lie there, and no other process sees its environment change.
 */
import chromium, { inflate } from '@sparticuz/chromium';
import { join } from 'node:path';

const packed = process.argv[2];
if (packed === undefined) throw new Error('The folder with the packed browser is missing');

await chromium.executablePath(packed);
// The package unpacks its libraries only on the cloud service it was made for.
await inflate(join(packed, 'al2023.tar.br'));
