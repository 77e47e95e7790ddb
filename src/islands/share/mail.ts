/** The text that goes with a link. */
export type Message = { readonly subject: string; readonly text: string; readonly link: string };

/** The address that opens a mail with the link on a line of its own, to nobody yet. */
export function mailAddress({ subject, text, link }: Message): string {
  // RFC 6068, section 5: a line break is %0D%0A.
  const body = `${text}\r\n\r\n${link}\r\n`;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
