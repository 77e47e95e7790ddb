/** Services reached by a plain link: none of their code runs on our pages. */
export type Service = 'mail' | 'whatsapp' | 'linkedin';

/** The text that goes with a link. */
export type Message = { readonly subject: string; readonly text: string; readonly link: string };

/** The address that opens a service with the link in it. */
export function serviceAddress(service: Service, { subject, text, link }: Message): string {
  switch (service) {
    case 'mail': {
      // RFC 6068, section 5: a line break is %0D%0A.
      const body = `${text}\r\n\r\n${link}\r\n`;
      return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    }
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
