import type { Message } from './mail.ts';
import { mailAddress } from './mail.ts';

/** Services reached by a plain link: none of their code runs on our pages. */
export type Service = 'mail' | 'whatsapp' | 'linkedin';

/** The address that opens a service with the link in it. */
export function serviceAddress(service: Service, message: Message): string {
  const { text, link } = message;
  switch (service) {
    case 'mail':
      return mailAddress(message);
    case 'whatsapp':
      return `https://wa.me/?text=${encodeURIComponent(`${text}\n${link}`)}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(link)}`;
  }
}

/** LinkedIn drops everything after the '#', so only a card works there. */
export function servicesFor(carrier: 'path' | 'fragment'): readonly Service[] {
  return carrier === 'path' ? ['mail', 'whatsapp', 'linkedin'] : ['mail', 'whatsapp'];
}
