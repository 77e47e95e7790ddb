/** The icons, as paths on a grid of 24: drawn with a line of 1.75 and round ends. */
const PATHS = {
  share: 'M12 15V4M8 7.5L12 3.5L16 7.5M7 11H5.5V20.5H18.5V11H17',
  print: 'M7 9V3.5H17V9M7 17.5H4V9H20V17.5H17M7 14H17V20.5H7Z',
  sheet: 'M6 3.5H14L18.5 8V20.5H6ZM14 3.5V8H18.5M9 12.5H15M9 16H13',
} as const;

/** An icon beside a word. Decoration: the word says it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
