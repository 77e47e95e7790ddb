import { FILES } from './files.ts';

/** Reserved for examples: no site can ever stand there. */
const RESERVED = '.example';

/** What to tell the keeper who builds with the address that came with the code; `null` when it is theirs. */
export function exampleAddressWarning(address: string): string | null {
  return new URL(address).host.endsWith(RESERVED)
    ? `content/${FILES.site} noemt nog het voorbeeldadres ${address}. Vul het echte adres in, anders tonen links in een chat geen plaatje.`
    : null;
}
